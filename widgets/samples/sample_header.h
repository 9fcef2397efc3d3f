#pragma once
#include "widgets/controls/rich_header.h"

#include <map>
#include <optional>

namespace vitrine {

/// A header that tells what a person does to its columns apart from what it is given.
class SampleHeader : public RichHeader {
    Q_OBJECT
  public:
    explicit SampleHeader(QWidget* parent);
    /// The columns from left to right, hidden ones too.
    QList<int> order() const;
    /// Brings them into that order; what is no permutation of them is left aside.
    void arrange(const QList<int>& order);

  Q_SIGNALS:
    void sizedByHand(int section, int width);
    /// A column shall be as wide as its contents again.
    void fitAsked(int section);

  protected:
    void mousePressEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;

  private:
    std::map<int, int> widths() const;

    std::optional<std::map<int, int>> pressed_; ///< widths when the button went down
};

} // namespace vitrine
