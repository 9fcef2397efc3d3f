#pragma once
#include <QLineEdit>

#include <optional>

namespace vitrine {

/// A box for one number. It shows what it is given; only a person's editing emits edited(). Arrows nudge by `step`
/// (Shift: ten steps), Return or leaving the box accepts, Esc brings back what was there.
class NumberBox : public QLineEdit {
    Q_OBJECT
  public:
    explicit NumberBox(QWidget* parent = nullptr);

    /// Shows a number with `decimals` after the point. Never emits. What a person is typing stays while the number
    /// behind it is the same.
    void setNumber(std::optional<double> number);
    std::optional<double> number() const { return number_; }
    void setStep(double step, int decimals);
    /// Fixes the width to what this many digits need, whatever the size of the type.
    void setDigits(int digits);
    /// Numbers that are not above this are not accepted.
    void setLowest(double lowest) { lowest_ = lowest; }
    /// Whether an emptied box means that the number is unknown; else the number comes back.
    void setMayBeUnknown(bool may) { mayBeUnknown_ = may; }
    /// Whether an entry that is not accepted stays to be mended; else the number comes back.
    void setKeepsWrong(bool keeps) { keepsWrong_ = keeps; }

  Q_SIGNALS:
    void edited(double number);
    void emptied();
    /// Why what was written is not accepted; empty where it is.
    void judged(const QString& whyNot);

  protected:
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;

  private:
    void accept();
    QString whyNot(std::optional<double> written) const;
    void forget();
    void nudge(double steps);
    QString textOf(std::optional<double>) const;

    std::optional<double> number_;
    std::optional<double> lowest_;
    bool mayBeUnknown_ = false;
    bool keepsWrong_ = false;
    double step_ = 1;
    int decimals_ = 1;
    int digits_ = 0; ///< 0: as wide as the layout makes it
};

} // namespace vitrine
