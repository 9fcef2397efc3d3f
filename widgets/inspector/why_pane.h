#pragma once
#include "widgets/inspector/explanation.h"

#include <QFrame>

namespace vitrine {

class WrappedLabel;

/// Why a number is what it is. Stays open and follows the scene while handles move.
class WhyPane : public QFrame {
    Q_OBJECT
  public:
    explicit WhyPane(QWidget* parent = nullptr);

    void ask(const std::string& key, std::size_t peak);
    void setScene(const Scene&);

  Q_SIGNALS:
    /// A choice that carries the number shall be tried otherwise.
    void tried(const vitrine::Alternative&);
    /// It was opened, closed, or says something else.
    void changed();

  private:
    void follow(const QString& link);
    void show(const std::optional<Explanation>&);

    std::string key_;
    std::size_t peak_ = 0;
    Scene scene_;
    std::optional<Explanation> shown_;
    WrappedLabel *title_, *text_;
};

} // namespace vitrine
