# The default curve and the first pattern of a sample file, by hdf5r.
suppressMessages(library(hdf5r))
file <- H5File$new(commandArgs(trailingOnly = TRUE)[1], "r")
ends <- function(v) paste(formatC(c(v[1], v[length(v)]), digits = 9, format = "g", width = 1), collapse = " ")
show <- function(group, name) {
  signal <- h5attr(group, "signal")
  x <- group[[h5attr(group, "axes")]][]
  errors <- paste0(signal, "_errors")
  sigma <- if (group$exists(errors)) ends(group[[errors]][]) else "- -"
  cat(name, length(x), ends(x), ends(group[[signal]][]), sigma)
  cat("\n")
}
entry <- file[[h5attr(file, "default")]]
for (name in unique(c(h5attr(entry, "default"), "pattern_0001")))
  if (entry$exists(name)) show(entry[[name]], name)
