#include "widgets/inspector/why_pane.h"

#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"

#include <QGridLayout>
#include <QToolButton>

namespace vitrine {

namespace {

QString paragraph(const QString& html) {
    return html.isEmpty() ? QString() : QStringLiteral("<p style='margin:0 0 7px 0'>%1</p>").arg(html);
}

QString inputTable(const std::vector<ExplainedInput>& inputs) {
    QString rows;
    for (const auto& input : inputs)
        rows += QStringLiteral("<tr><td style='padding-right:10px'>%1</td><td>%2</td></tr>")
                    .arg(typeset(input.name), input.value.toHtmlEscaped());
    return rows.isEmpty() ? rows : QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

/// “Try: Lower end of the glass window: −0.2 · 0.2”, with a link for each way.
QString stepList(const std::vector<ExplainedChoice>& choices) {
    QString rows;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QStringList links;
        for (std::size_t k = 0; k < choices[i].others.size(); ++k)
            links << QStringLiteral("<a href='%1/%2'>%3</a>").arg(i).arg(k).arg(choices[i].others[k].first.toHtmlEscaped());
        rows += QStringLiteral("<tr><td style='padding-right:10px'>%1</td><td>%2</td></tr>")
                    .arg(typeset(choices[i].name), links.join(QStringLiteral(" · ")));
    }
    return rows.isEmpty() ? rows
                          : paragraph(WhyPane::tr("Try it otherwise; each is one step that can be undone:")) +
                                QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

QString html(const Explanation& why) {
    const QString value = QStringLiteral("<b>%1 = %2</b>").arg(typeset(why.symbol), typeset(why.value));
    const QString source = why.source.isEmpty() ? QString() : WhyPane::tr("Source: %1").arg(why.source.toHtmlEscaped());
    return paragraph(value) + paragraph(typeset(why.meaning)) + paragraph(typeset(why.equation)) + inputTable(why.inputs) +
           stepList(why.choices) + paragraph(source);
}

} // namespace

WhyPane::WhyPane(QWidget* parent) : QFrame(parent), title_(new WrappedLabel(this)), text_(new WrappedLabel(this)) {
    setObjectName(QStringLiteral("whyPane"));
    setProperty("role", QStringLiteral("card"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeWhy"));
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close the explanation"));
    title_->setProperty("role", QStringLiteral("section"));
    text_->setTextFormat(Qt::RichText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text_->setObjectName(QStringLiteral("whyText"));
    text_->setAccessibleName(tr("Why this number"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 8);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(close, 0, 1, Qt::AlignRight);
    layout->addWidget(text_, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(close, &QToolButton::clicked, this, [this] { ask({}, 0); });
    connect(text_, &QLabel::linkActivated, this, &WhyPane::follow);
    hide();
}

void WhyPane::ask(const std::string& key, std::size_t peak) {
    key_ = key;
    peak_ = peak;
    show(key.empty() ? std::nullopt : explain(scene_, key, peak));
}

void WhyPane::setScene(const Scene& scene) {
    scene_ = scene;
    if (!key_.empty())
        show(explain(scene_, key_, peak_));
}

void WhyPane::follow(const QString& link) {
    const std::size_t choice = link.section(QLatin1Char('/'), 0, 0).toULongLong();
    const std::size_t other = link.section(QLatin1Char('/'), 1, 1).toULongLong();
    if (shown_ && choice < shown_->choices.size() && other < shown_->choices[choice].others.size())
        Q_EMIT tried(shown_->choices[choice].others[other].second);
}

void WhyPane::show(const std::optional<Explanation>& why) {
    if (why == shown_)
        return;
    if (why) {
        title_->setText(typeset(tr("Why this %1?").arg(why->name)));
        text_->setText(html(*why));
    }
    shown_ = why;
    setVisible(why.has_value());
    Q_EMIT changed();
}

} // namespace vitrine
