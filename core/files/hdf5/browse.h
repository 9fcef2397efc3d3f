#pragma once
#include "core/files/hdf5/numbers.h"

namespace vitrine::hdf5 {

// Looking around in a file of another program. As in read.h, whatever is absent, of another type or
// implausibly large gives nothing; other files, to which links or data sets may point, are never opened.

enum class Kind { Group, Dataset, Other };

struct Object {
    std::string path; ///< from the root: "/entry/data"
    Kind kind = Kind::Other;
    std::string name() const { return path.substr(path.rfind('/') + 1); }
};

/// What stands in a group, in the order of names; at most 1024 objects.
std::vector<Object> childrenOf(const OpenFile&, const std::string& group);
/// All that can be reached from a group, parents first; at most 4096 objects, 12 groups deep. Soft links to
/// groups are listed but not followed.
std::vector<Object> objectsBelow(const OpenFile&, const std::string& group);

/// Whether a path leads to an object, through soft links as well.
bool leadsToObject(const OpenFile&, const std::string& path);

/// The texts of an attribute, of fixed or variable length; at most 64.
std::vector<std::string> attributeTexts(const OpenFile&, const std::string& path, const char* name);
/// The first of them; empty where there are none.
std::string attributeText(const OpenFile&, const std::string& path, const char* name);
/// The number of an attribute that holds one.
std::optional<double> attributeNumber(const OpenFile&, const std::string& path, const char* name);
/// Whether an object has an attribute of that name, of any type.
bool hasAttribute(const OpenFile&, const std::string& path, const char* name);

/// A single text, of fixed or variable length.
std::optional<std::string> readAnyText(const OpenFile&, const std::string& path);

} // namespace vitrine::hdf5
