#pragma once
#include <QListWidget>

#include <string>
#include <vector>

namespace vitrine {

/// A text of the page, and how a person reads it.
struct NamedText {
    QString name;
    std::string text;
    bool operator==(const NamedText&) const = default;
};

/// Texts to tick. It shows what it is given; only a person's tick emits.
class CheckList : public QListWidget {
    Q_OBJECT
  public:
    explicit CheckList(QWidget* parent = nullptr);

    /// Ticked ones that are not among the options stay ticked.
    void show(const std::vector<NamedText>& options, const std::vector<std::string>& ticked);
    void tick(int row, bool on);

  Q_SIGNALS:
    void chosen(const std::vector<std::string>& ticked);

  private:
    bool isTicked(int row) const;
    Qt::CheckState stateOf(int row) const;
    void follow(QListWidgetItem*);
    void fill();

    std::vector<NamedText> options_;
    std::vector<std::string> ticked_;
};

} // namespace vitrine
