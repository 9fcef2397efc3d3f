#include "widgets/inspector/methods_pane.h"

#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/heat_capacity_form.h"
#include "widgets/inspector/method_rows.h"
#include "widgets/inspector/ruby_form.h"

#include <QVBoxLayout>

namespace vitrine {

MethodsPane::MethodsPane(QWidget* parent)
    : QWidget(parent), title_(new WrappedLabel(this)), ruby_(new RubyForm(this)), heat_(new HeatCapacityForm(this)),
      rubyTable_(new ResultTable(this)), heatTable_(new ResultTable(this)) {
    setObjectName(QStringLiteral("methodsPane"));
    title_->setProperty("role", QStringLiteral("title"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (QWidget* each : {static_cast<QWidget*>(title_), static_cast<QWidget*>(ruby_), static_cast<QWidget*>(rubyTable_),
                          static_cast<QWidget*>(heat_), static_cast<QWidget*>(heatTable_)})
        layout->addWidget(each);
    for (ResultTable* table : {rubyTable_, heatTable_})
        connect(table, &ResultTable::whyAsked, this, &MethodsPane::whyAsked);
    connect(ruby_, &RubyForm::acted, this, &MethodsPane::acted);
    connect(ruby_, &RubyForm::indexChosen, this, &MethodsPane::showRuby);
    connect(heat_, &HeatCapacityForm::acted, this, &MethodsPane::acted);
}

void MethodsPane::showRuby() {
    const bool known = !rubies_.empty() && ruby_->index() < rubies_.size();
    rubyTable_->setSection(known ? rubySection(*rubies_[ruby_->index()], ruby_->index()) : ResultSection{});
}

void MethodsPane::setSample(const Sample& sample, const SampleResult* result) {
    title_->setText(QString::fromStdString(sample.name));
    rubies_ = result ? result->rubies : std::vector<Shared<RubyAnswer>>{};
    ruby_->setVisible(!sample.rubies.empty());
    if (!sample.rubies.empty())
        ruby_->setSample(sample, result);
    showRuby();
    heat_->setVisible(!sample.heatRuns.empty());
    heat_->setSample(sample);
    heatTable_->setSection(result && result->heatCapacity ? heatCapacitySection(*result->heatCapacity) : ResultSection{});
}

} // namespace vitrine
