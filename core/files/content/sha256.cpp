#include "core/files/content/sha256.h"

#include <QCryptographicHash>

namespace vitrine {

std::string sha256(std::span<const char> bytes) {
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(view);
    return hash.result().toHex().toStdString();
}

} // namespace vitrine
