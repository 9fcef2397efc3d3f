#!/bin/sh
# The default curve and the first pattern of a sample file, by ncdump.
file=$1
default=$(ncdump -h "$file" | sed -n 's/.*:default = "\(.*_[0-9]*\)" ;/\1/p' | head -n 1)

# The numbers of a variable, one a line.
numbers() {
    ncdump -p 9,17 -v "/entry/$1/$2" "$file" | tr '\n' ' ' | sed -n "s/.* $2 = \([^;]*\);.*/\1/p" | tr ',' '\n' | sed 's/ //g'
}
ends() { numbers "$1" "$2" | sed -n '1p;$p' | awk '{printf "%s%.9g", NR == 1 ? "" : " ", $1}'; }

# GROUP AXIS SIGNAL
show() {
    errors=$(ends "$1" "$3_errors" 2>/dev/null)
    echo "$1 $(numbers "$1" "$2" | grep -c .) $(ends "$1" "$2") $(ends "$1" "$3") ${errors:-- -}"
}
case $default in scan_*) show "$default" temperature signal ;; esac
if ncdump -h "$file" | grep -q 'group: pattern_0001'; then show pattern_0001 q intensity; fi
