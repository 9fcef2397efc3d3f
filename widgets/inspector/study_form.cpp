#include "widgets/inspector/study_form.h"

#include "core/kinetics/relaxation_time.h"
#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// The first pressure above the ambient, GPa; 0 where there is none.
double firstPressure(const Moment& moment) {
    return moment.results && moment.results->study && !moment.results->study->transitions.empty()
               ? moment.results->study->transitions.front().pressure
               : 0;
}

const PressureTg* byHandAt(const CrossSampleChoices& choices, double pressure) {
    const auto found = std::ranges::find(choices.byHand, pressure, &PressureTg::pressure);
    return found == choices.byHand.end() ? nullptr : &*found;
}

} // namespace

StudyForm::StudyForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("studyForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(tr("Across the samples"), this);
    layout->addWidget(form);
    addTransition(form);
    addCurve(form);
    addReferences(form);
}

void StudyForm::edit(const std::function<void(CrossSampleChoices&)>& change) {
    CrossSampleChoices choices = moment_.study.across;
    change(choices);
    if (choices != moment_.study.across)
        Q_EMIT acted(SetCrossSample{choices});
}

NumberBox* StudyForm::addKelvins(Form* form, const char* id, const QString& name, Put put) {
    NumberBox* box = form->addNumber(id, name, QStringLiteral("K"));
    box->setStep(1, 1);
    box->setLowest(0);
    connect(box, &NumberBox::edited, this,
            [this, put](double kelvins) { edit([&](CrossSampleChoices& choices) { put(choices, kelvins); }); });
    connect(box, &NumberBox::emptied, this, [this, put] { edit([&](CrossSampleChoices& choices) { put(choices, {}); }); });
    return box;
}

void StudyForm::addTransition(Form* form) {
    referenceTg_ = addKelvins(form, "crossReferenceTg", tr("T_g at ambient pressure"),
                              [](CrossSampleChoices& choices, std::optional<double> tg) { choices.referenceTg = tg; });
    referenceTg_->setMayBeUnknown(true);
    referenceTg_->setPlaceholderText(tr("of the samples"));
    method_ = form->addChoice("crossMethod", tr("T_{g,P} from"), {tr("collapse"), tr("onset of equilibrium"), tr("by hand")});
    explainMethods();
    connect(method_, &QComboBox::activated, this, [this](int index) {
        edit([index](CrossSampleChoices& choices) { choices.method = static_cast<PressureTgMethod>(index); });
    });
    byHand_ = form->addNumber("crossByHand", tr("T_{g,P} by hand"), QStringLiteral("K"));
    byHand_->setStep(1, 1);
    byHand_->setLowest(0);
    byHand_->setMayBeUnknown(true);
    connect(byHand_, &NumberBox::edited, this, [this](double tg) { setByHand(tg); });
    connect(byHand_, &NumberBox::emptied, this, [this] { setByHand({}); });
    coldBelow_ =
        addKelvins(form, "crossCold", tr("Cold compression below"), [](CrossSampleChoices& choices, std::optional<double> t) {
            choices.coldBelow = t.value_or(choices.coldBelow);
        });
}

void StudyForm::explainMethods() {
    const QString collapse =
        tr("Collapse: the T_g,P with which the activation energies of this pressure, drawn on T/T_g,P, fall on "
           "the curve of ambient pressure.");
    const QString onset = tr("Onset of equilibrium: the middle between the hottest sample that is not in equilibrium yet and the "
                             "coldest one that is.");
    const QString byHand = tr("By hand: the T_g,P that is typed below.");
    int index = 0;
    for (const QString& words : {collapse, onset, byHand})
        method_->setItemData(index++, words, Qt::ToolTipRole);
    method_->setToolTip(QStringList{collapse, onset, byHand}.join(QLatin1Char('\n')));
}

void StudyForm::setByHand(std::optional<double> tg) {
    edit([&](CrossSampleChoices& choices) {
        std::erase_if(choices.byHand, [&](const PressureTg& each) { return each.pressure == pressure_; });
        if (tg)
            choices.byHand.push_back({pressure_, {*tg}});
    });
}

void StudyForm::addCurve(Form* form) {
    shape_ = form->addChoice("crossShape", tr("Crossover of the master curve"), {tr("straight ramp"), tr("tanh")});
    connect(shape_, &QComboBox::activated, this, [this](int index) {
        edit([index](CrossSampleChoices& choices) {
            choices.master.shape = index == 0 ? CrossoverShape::Ramp : CrossoverShape::Tanh;
        });
    });
    alphas_ = form->addCheck("crossAlphas", tr("An α plateau for each pressure"));
    connect(alphas_, &QCheckBox::clicked, this,
            [this](bool each) { edit([each](CrossSampleChoices& choices) { choices.master.alphaByPressure = each; }); });
}

void StudyForm::addReferences(Form* form) {
    structure_ = form->addChoice("crossStructure", tr("Structures compared with"), {});
    connect(structure_, &QComboBox::activated, this, [this](int index) {
        edit([&](CrossSampleChoices& choices) { choices.structureReference = references_[static_cast<std::size_t>(index)]; });
    });
    QStringList laws;
    for (const RelaxationPreset& preset : relaxationPresets())
        laws << (isVerified(preset.source) ? QString::fromStdString(preset.name)
                                           : tr("%1 (unverified)").arg(QString::fromStdString(preset.name)));
    law_ = form->addChoice("crossLaw", tr("Relaxation time of"), laws);
    for (int i = 0; i < law_->count(); ++i)
        law_->setItemData(i, QString::fromStdString(relaxationPresets()[static_cast<std::size_t>(i)].source), Qt::ToolTipRole);
    connect(law_, &QComboBox::activated, this, [this](int index) {
        edit([index](CrossSampleChoices& choices) {
            choices.relaxation = relaxationPresets()[static_cast<std::size_t>(index)].key;
        });
    });
    slowdownAt_ = addKelvins(form, "crossSlowdown", tr("Slowdown read at"),
                             [](CrossSampleChoices& choices, std::optional<double> t) { choices.slowdownAt = t; });
    slowdownAt_->setMayBeUnknown(true);
    slowdownAt_->setPlaceholderText(tr("reference"));
}

void StudyForm::setMoment(const Moment& moment) {
    moment_ = moment;
    pressure_ = firstPressure(moment);
    const CrossSampleChoices& choices = moment.study.across;
    referenceTg_->setNumber(choices.referenceTg);
    method_->setCurrentIndex(static_cast<int>(choices.method));
    const PressureTg* byHand = byHandAt(choices, pressure_);
    byHand_->setNumber(byHand ? std::optional(byHand->tg.value) : std::nullopt);
    byHand_->setEnabled(pressure_ > 0);
    coldBelow_->setNumber(choices.coldBelow);
    shape_->setCurrentIndex(choices.master.shape == CrossoverShape::Ramp ? 0 : 1);
    alphas_->setChecked(choices.master.alphaByPressure);
    slowdownAt_->setNumber(choices.slowdownAt);
    const auto laws = relaxationPresets();
    law_->setCurrentIndex(static_cast<int>(std::ranges::find(laws, choices.relaxation, &RelaxationPreset::key) - laws.begin()));
    showReferences();
}

void StudyForm::showReferences() {
    references_ = {std::string()};
    QStringList names{tr("the one annealed hottest")};
    for (const auto& sample : moment_.study.samples)
        if (!sample->patterns.empty()) {
            references_.push_back(sample->id);
            names << QString::fromStdString(sample->name);
        }
    setChoices(structure_, names);
    const auto chosen = std::ranges::find(references_, moment_.study.across.structureReference);
    structure_->setCurrentIndex(chosen == references_.end() ? 0 : static_cast<int>(chosen - references_.begin()));
}

} // namespace vitrine
