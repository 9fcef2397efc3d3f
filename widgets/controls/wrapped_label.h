#pragma once
#include <QLabel>

namespace vitrine {

/// A label that wraps and is always exactly as high as its text at the width it has, in any layout and scroll area. It may
/// become as narrow as its longest word.
class WrappedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

    void setText(const QString&);
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;

  private:
    void fitHeight();
};

} // namespace vitrine
