#include "widgets/inspector/compression_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum OrderItem { Second, ThirdFree, ThirdFixed, VinetFree, VinetFixed };
constexpr double firstBPrime = 4; // of a B′ that is fixed but not yet said

OrderItem itemOf(const EquationOfStateChoices& fit) {
    if (fit.equation == StateEquation::Vinet)
        return fit.fixedBPrime ? VinetFixed : VinetFree;
    return fit.order == 2 ? Second : fit.fixedBPrime ? ThirdFixed : ThirdFree;
}

void takeOrder(EquationOfStateChoices& fit, int item) {
    const bool vinet = item == VinetFree || item == VinetFixed;
    fit.equation = vinet ? StateEquation::Vinet : StateEquation::BirchMurnaghan;
    fit.order = item == Second ? 2 : 3;
    fit.fixedBPrime =
        item == ThirdFixed || item == VinetFixed ? std::optional(fit.fixedBPrime.value_or(firstBPrime)) : std::nullopt;
}

} // namespace

CompressionForm::CompressionForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(tr("Fit of the equation of state"), this);
    layout->addWidget(form);
    order_ = form->addChoice("compressionOrder", tr("Equation"),
                             {tr("Birch–Murnaghan, second order (B′ = 4)"), tr("Birch–Murnaghan, B′ free"),
                              tr("Birch–Murnaghan, B′ fixed"), tr("Vinet, B′ free"), tr("Vinet, B′ fixed")});
    bPrime_ = form->addNumber("fixedBPrime", QStringLiteral("B′"), {});
    exponent_ = form->addNumber("compressionExponent", tr("Exponent of q_1"), {});
    reference_ = form->addNumber("compressionReference", tr("Reference pressure of q_1"), QStringLiteral("GPa"));
    weighted_ = form->addCheck("compressionWeighted", tr("Weight points by their errors"));
    bPrime_->setStep(0.1, 2);
    exponent_->setStep(0.1, 2);
    reference_->setStep(0.1, 2);
    listen();
}

template<class Put>
void CompressionForm::edit(Put put) {
    CompressionChoices choices = choices_;
    put(choices);
    Q_EMIT acted(SetCompression{sample_, choices});
}

void CompressionForm::listen() {
    connect(order_, &QComboBox::activated, this,
            [this](int item) { edit([&](CompressionChoices& c) { takeOrder(c.fit, item); }); });
    connect(bPrime_, &NumberBox::edited, this, [this](double x) { edit([&](CompressionChoices& c) { c.fit.fixedBPrime = x; }); });
    connect(exponent_, &NumberBox::edited, this, [this](double x) { edit([&](CompressionChoices& c) { c.exponent = x; }); });
    connect(reference_, &NumberBox::edited, this,
            [this](double x) { edit([&](CompressionChoices& c) { c.fit.referencePressure = x; }); });
    connect(weighted_, &QCheckBox::clicked, this, [this](bool on) { edit([&](CompressionChoices& c) { c.fit.weighted = on; }); });
}

void CompressionForm::setSample(const Sample& sample) {
    sample_ = sample.id;
    choices_ = sample.compression;
    order_->setCurrentIndex(itemOf(choices_.fit));
    bPrime_->setNumber(choices_.fit.fixedBPrime);
    bPrime_->setEnabled(choices_.fit.fixedBPrime.has_value());
    exponent_->setNumber(choices_.exponent);
    reference_->setNumber(choices_.fit.referencePressure);
    weighted_->setChecked(choices_.fit.weighted);
}

} // namespace vitrine
