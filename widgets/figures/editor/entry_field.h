#pragma once
#include <QLineEdit>

#include <functional>

namespace vitrine {

/// A line of text that is accepted by Return or by leaving it. One that is not accepted stays, marked, and says why; Esc brings
/// back what was there.
class EntryField : public QLineEdit {
    Q_OBJECT
  public:
    explicit EntryField(QWidget* parent = nullptr);

    /// Why a text cannot be taken; empty where it can.
    void setJudge(std::function<QString(const QString&)> whyNot) { whyNot_ = std::move(whyNot); }
    /// Shows a text. Never emits. What a person is typing stays while the text behind it is the same.
    void setShown(const QString&);
    const QString& shownText() const { return shown_; }

  Q_SIGNALS:
    void entered(const QString&);
    /// Why what was written is not accepted; empty where it is.
    void judged(const QString& whyNot);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void accept();

    QString shown_;
    std::function<QString(const QString&)> whyNot_;
};

} // namespace vitrine
