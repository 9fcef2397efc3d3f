#pragma once
#include <hdf5.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <string>
#include <utility>

namespace vitrine::hdf5 {

/// Bytes that one stored byte can stand for: deflate packs at most 1032 to 1.
inline constexpr std::size_t packing = 1100;

/// An open HDF5 object; closed when it goes.
class Handle {
  public:
    using Close = herr_t (*)(hid_t);

    Handle() = default;
    Handle(hid_t id, Close close) : id_(id), close_(close) {}
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(id_, other.id_);
        std::swap(close_, other.close_);
        return *this;
    }
    ~Handle() {
        if (id_ >= 0)
            close_(id_);
    }

    hid_t id() const { return id_; }
    explicit operator bool() const { return id_ >= 0; }

  private:
    hid_t id_ = -1;
    Close close_ = nullptr;
};

inline Handle propertyList(hid_t kind) {
    return {H5Pcreate(kind), H5Pclose};
}
inline Handle scalar() {
    return {H5Screate(H5S_SCALAR), H5Sclose};
}

/// A text of `length` bytes, filled up with zero bytes; an empty one takes a byte too. The bytes are UTF-8, and declared as
/// ASCII, which contains them: programs that ask the library for ASCII (Octave) are refused texts declared as UTF-8, for
/// which it knows no conversion, and those that know UTF-8 find it in the bytes.
inline Handle textType(std::size_t length) {
    Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.id(), std::max<std::size_t>(length, 1));
    H5Tset_strpad(type.id(), H5T_STR_NULLPAD);
    H5Tset_cset(type.id(), H5T_CSET_ASCII);
    return type;
}

/// A text of any length in UTF-8.
inline Handle textType() {
    Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.id(), H5T_VARIABLE);
    H5Tset_cset(type.id(), H5T_CSET_UTF8);
    return type;
}

/// Held by whoever calls the library, which is not made for several threads at a time. Must not be asked for twice in one
/// thread.
inline std::unique_lock<std::mutex> turn() {
    static std::mutex library;
    return std::unique_lock(library);
}

/// A name for a file in memory that no other has had: the library takes two files in memory of one name for the same
/// one, and a damaged file may stay open inside it.
inline std::string freshName() {
    static std::atomic<unsigned long> count = 0;
    return "sample " + std::to_string(++count);
}

/// Keeps HDF5 from printing its errors in this thread while it lives: they are returned as problems instead.
class Silence {
  public:
    Silence() {
        H5Eget_auto2(H5E_DEFAULT, &print_, &data_);
        H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    }
    ~Silence() { H5Eset_auto2(H5E_DEFAULT, print_, data_); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

  private:
    H5E_auto2_t print_ = nullptr;
    void* data_ = nullptr;
};

} // namespace vitrine::hdf5
