#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace vitrine {

class Form;
class NumberBox;

/// The choices about one scan as boxes: windows, rate, mass, direction, lag. The same values as the handles in the
/// views. Only a person's editing emits.
class ScanForm : public QWidget {
    Q_OBJECT
  public:
    explicit ScanForm(QWidget* parent = nullptr);

    void setScan(const ScanPath&, const Sample&, const Scan&, const ScanResult&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void applyWindowsAsked();

  private:
    void addWindows();
    void addMeasurement();
    /// A box for a choice that is one number, shown in units of `factor`.
    template<auto choice>
    NumberBox* addChoiceBox(const char* id, const QString& name, const QString& unit, double factor = 1);
    void showWindows(const Scan&, const ScanResult&);
    void showReferences(const Sample&, const Scan&);

    ScanPath path_;
    double rateFactor_ = 1; ///< from the unit shown to K/s
    Form *windows_, *measurement_;
    NumberBox *glassLow_, *glassHigh_, *liquidLow_, *liquidHigh_;
    QPushButton *automatic_, *apply_;
    NumberBox* rate_;
    std::vector<std::function<void(const Scan&)>> shown_; ///< puts the choices of a scan into their boxes
    QLabel* rateUnit_;
    QComboBox *exo_, *reference_;
    std::vector<std::string> references_; ///< ids of what reference_ offers
    QCheckBox *lag_, *kissinger_;
};

} // namespace vitrine
