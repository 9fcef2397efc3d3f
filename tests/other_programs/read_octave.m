% The first scan and the first pattern of a sample file, by Octave's load, which does not read attributes.
1;
function show(name, x, y, s)
  if isempty(s)
    ends = "- -";
  else
    ends = sprintf("%.9g %.9g", s(1), s(end));
  end
  printf("%s %d %.9g %.9g %.9g %.9g %s\n", name, numel(x), x(1), x(end), y(1), y(end), ends);
end
file = load(argv(){end});
if isfield(file.entry, "scan_0001")
  scan = file.entry.scan_0001;
  show("scan_0001", scan.temperature, scan.signal, []);
end
if isfield(file.entry, "pattern_0001")
  p = file.entry.pattern_0001;
  errors = [];
  if isfield(p, "intensity_errors")
    errors = p.intensity_errors;
  end
  show("pattern_0001", p.q, p.intensity, errors);
end
