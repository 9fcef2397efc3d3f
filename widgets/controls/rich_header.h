#pragma once
#include <QHeaderView>

namespace vitrine {

/// A header whose names have real subscripts and superscripts ("E_a / RT_g").
class RichHeader : public QHeaderView {
    Q_OBJECT
  public:
    using QHeaderView::QHeaderView;

    /// What the name of a section needs, px, hidden or not; sectionSizeHint() is 0 while it is hidden.
    int widthOfName(int section) const { return sectionSizeFromContents(section).width(); }

  protected:
    void paintSection(QPainter*, const QRect&, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

  private:
    QString label(int section) const;
    void paintArrow(QPainter&, QPointF middle) const;
};

} // namespace vitrine
