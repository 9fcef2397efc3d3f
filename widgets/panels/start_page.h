#pragma once
#include <QWidget>

class QVBoxLayout;

namespace vitrine {

/// What an empty window says: drop files here, open something, look at the example.
class StartPage : public QWidget {
    Q_OBJECT
  public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);

  Q_SIGNALS:
    void openAsked();
    void importAsked();
    void exampleAsked();
    void fileAsked(const QString& path);

  private:
    QVBoxLayout* recent_;
    QWidget* recentBox_;
};

} // namespace vitrine
