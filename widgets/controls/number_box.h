#pragma once
#include <QLineEdit>

#include <optional>

namespace vitrine {

class WrappedLabel;

/// A box for one number. It shows what it is given; only a person's editing emits edited(). Arrows nudge by `step`
/// (Shift: ten steps), Return or leaving the box accepts, Esc brings back what was there. An entry that cannot be taken stays,
/// lit, and the box says why until it is mended or Esc or undo brings back what was there. A nudge that cannot be taken leaves
/// the number as it was, and the box says why.
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
    /// The smallest and greatest size of a number but zero that can be meant; at first 10⁻⁹ and 10⁹.
    void setSizes(double smallest, double greatest);
    /// Where the box says why an entry cannot be taken; without such a label it does so in a tip below itself.
    void setNote(WrappedLabel* note) { note_ = note; }
    /// Whether what was written is being told to whoever listens to edited().
    bool isTelling() const { return telling_; }
    /// Whoever is being told cannot take the number, and says why: the entry stays to be mended.
    void refuse(const QString& why) { refused_ = why; }
    /// Whether the box says why an entry or a nudge was not taken.
    bool saysWhy() const { return !wrong_.isEmpty(); }
    /// Brings back what was there, in place of what is being typed.
    void giveUp();

  Q_SIGNALS:
    void edited(double number);
    void emptied();
    /// Why what was written is not accepted; empty where it is.
    void judged(const QString& whyNot);

  protected:
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;
    /// What was refused goes with the box, so that no reason is told of one that is not there.
    void hideEvent(QHideEvent*) override;
    /// What is being typed counts before the next box is looked for, which may be usable only then.
    bool focusNextPrevChild(bool next) override;

  private:
    void accept();
    bool tell(double number);
    void take(double number);
    QString whyNot(std::optional<double> written) const;
    QString whySizeCannotBe(double) const;
    void judge(const QString& whyNot);
    void say(const QString& whyNot);
    void forget();
    void nudge(double steps);
    QString textOf(std::optional<double>) const;

    std::optional<double> number_;
    std::optional<double> lowest_;
    double smallest_ = 1e-9, greatest_ = 1e9;
    bool mayBeUnknown_ = false;
    bool telling_ = false;
    QString wrong_;   ///< why what stands there cannot be taken, or a nudge was not
    QString refused_; ///< by whoever is being told
    WrappedLabel* note_ = nullptr;
    double step_ = 1;
    int decimals_ = 1;
    int digits_ = 0; ///< 0: as wide as the layout makes it
};

} // namespace vitrine
