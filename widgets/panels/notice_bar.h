#pragma once
#include <QScrollArea>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace vitrine {

/// One way to answer a notice.
struct NoticeAnswer {
    QString id, text;
    bool operator==(const NoticeAnswer&) const = default;
};

/// Something that happened around the study and waits for a person's answer.
struct Notice {
    QString id; ///< of what it is about; an answer carries it
    QString title;
    QString text;
    std::vector<NoticeAnswer> answers; ///< the first is the one proposed
    bool operator==(const Notice&) const = default;
};

/// Notices as cards above whatever is open; not there where nothing waits.
class NoticeBar : public QScrollArea {
    Q_OBJECT
  public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void setNotices(const std::vector<Notice>&);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  Q_SIGNALS:
    void answered(const QString& notice, const QString& answer);

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    QWidget* card(const Notice&);

    std::vector<Notice> notices_;
    QVBoxLayout* layout_;
};

} // namespace vitrine
