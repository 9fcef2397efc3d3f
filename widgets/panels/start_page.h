#pragma once
#include <QIcon>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace vitrine {

/// A file that was open before.
struct RecentFile {
    QString path;
    QIcon picture; ///< of its curves; may be null
};

/// What an empty window says: drop files here, open something, look at the example.
class StartPage : public QWidget {
    Q_OBJECT
  public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const std::vector<RecentFile>&);

  Q_SIGNALS:
    void openAsked();
    void importAsked();
    void exampleAsked();
    void demonstrationAsked();
    void fileAsked(const QString& path);

  private:
    QWidget* recentCard(const RecentFile&);

    QGridLayout* recent_;
    QWidget* recentBox_;
};

} // namespace vitrine
