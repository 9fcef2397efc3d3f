#pragma once
#include "widgets/controls/result_rows.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vitrine {

class SteadyLabel;
class WrappedLabel;

/// A section of results: a title, and a row a result with a button that asks where it comes from.
class ResultTable : public QWidget {
    Q_OBJECT
  public:
    explicit ResultTable(QWidget* parent = nullptr);

    /// Shows a section; hidden where it has nothing to say.
    void setSection(const ResultSection&);

  Q_SIGNALS:
    void whyAsked(const std::string& key, std::size_t peak);

  private:
    struct Line {
        WrappedLabel* name;
        SteadyLabel* value;
        QLabel* unit;
        QPushButton* why;
    };
    void addLine();
    void show(Line&, const ResultRow&);
    std::vector<ResultRow> focusedRow() const;

    ResultSection section_;
    QLabel* title_;
    WrappedLabel* problem_;
    QGridLayout* grid_;
    std::vector<Line> lines_;
};

/// Width of the column of units, px, so that sections below each other line up.
inline constexpr int unitWidth = 48;

/// A flat button that looks like a link.
QPushButton* linkButton(const QString& text, QWidget* parent);

/// A label in semibold: the title of a section.
QLabel* sectionTitle(const QString& text, QWidget* parent);

/// A small label that wraps, for what stands beside the numbers.
WrappedLabel* faintLabel(QWidget* parent);

} // namespace vitrine
