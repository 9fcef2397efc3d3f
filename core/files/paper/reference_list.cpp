#include "core/files/paper/reference_list.h"

namespace vitrine {

std::vector<Reference> calorimetryReferences() {
    return {
        {"ISO11357-1", "misc", "International Organization for Standardization",
         "ISO 11357-1: Plastics — Differential scanning calorimetry (DSC) — Part 1: General principles"},
        {"ISO11357-2", "misc", "International Organization for Standardization",
         "ISO 11357-2: Plastics — Differential scanning calorimetry (DSC) — Part 2: Determination of glass transition "
         "temperature "
         "and step height"},
        {"ISO11357-3", "misc", "International Organization for Standardization",
         "ISO 11357-3: Plastics — Differential scanning calorimetry (DSC) — Part 3: Determination of temperature and enthalpy of "
         "melting and crystallization"},
        {"ISO11357-4", "misc", "International Organization for Standardization",
         "ISO 11357-4: Plastics — Differential scanning calorimetry (DSC) — Part 4: Determination of specific heat capacity"},
        {"ASTME1269", "misc", "ASTM International",
         "ASTM E1269: Standard Test Method for Determining Specific Heat Capacity by Differential Scanning Calorimetry"},
        {"ASTME1356", "misc", "ASTM International",
         "ASTM E1356: Standard Test Method for Assignment of the Glass Transition Temperatures by Differential Scanning "
         "Calorimetry"},
        {"Shen2025", "article",
         "Shen, Jie and Cornet, Antoine and Ronca, Alberto and Pineda, Eloi and Yang, Fan and Garden, Jean-Luc and Moiroux, Gael "
         "and Vaughan, Gavin and di Michiel, Marco and Garbarino, Gaston and Westermeier, Fabian and Goujon, Celine and "
         "Legendre, "
         "Murielle and Liu, Jiliang and Cangialosi, Daniele and Ruta, Beatrice",
         "Linking the pressure dependence of the structure and thermal stability to α- and β-relaxations in metallic glasses",
         "Science Advances", nullptr, nullptr, "2025", "10.1126/sciadv.adz7406"},
        {"Moynihan1976", "article", "Moynihan, C. T. and Easteal, A. J. and De Bolt, M. A. and Tucker, J.",
         "Dependence of the fictive temperature of glass on cooling rate", "Journal of the American Ceramic Society", "59",
         "12–16", "1976", "10.1111/j.1151-2916.1976.tb09376.x"},
        {"Moynihan1974", "article", "Moynihan, C. T. and Easteal, A. J. and Wilder, J. and Tucker, J.",
         "Dependence of the glass transition temperature on heating and cooling rate", "The Journal of Physical Chemistry", "78",
         "2673–2677", "1974", "10.1021/j100619a008"},
        {"Efron1979", "article", "Efron, B.", "Bootstrap methods: another look at the jackknife", "The Annals of Statistics", "7",
         "1–26", "1979", "10.1214/aos/1176344552"},
        {"Kissinger1957", "article", "Kissinger, H. E.", "Reaction kinetics in differential thermal analysis",
         "Analytical Chemistry", "29", "1702–1706", "1957", "10.1021/ac60131a045"},
        {"Starink2003", "article", "Starink, M. J.",
         "The determination of activation energy from linear heating rate experiments: a comparison of the accuracy of "
         "isoconversion methods",
         "Thermochimica Acta", "404", "163–176", "2003", "10.1016/S0040-6031(03)00144-8"},
        {"Augis1978", "article", "Augis, J. A. and Bennett, J. E.",
         "Calculation of the Avrami parameters for heterogeneous solid state reactions using a modification of the Kissinger "
         "method",
         "Journal of Thermal Analysis", "13", "283–292", "1978", "10.1007/BF01912301"},
        {"Ozawa1965", "article", "Ozawa, T.", "A new method of analyzing thermogravimetric data",
         "Bulletin of the Chemical Society of Japan", "38", "1881–1886", "1965", "10.1246/bcsj.38.1881"},
        {"Boswell1980", "article", "Boswell, P. G.",
         "On the calculation of activation energies using a modified Kissinger method", "Journal of Thermal Analysis", "18",
         "353–358", "1980", "10.1007/BF02055820"},
        {"Bohmer1993", "article", "Böhmer, R. and Ngai, K. L. and Angell, C. A. and Plazek, D. J.",
         "Nonexponential relaxations in strong and fragile glass formers", "The Journal of Chemical Physics", "99", "4201–4209",
         "1993", "10.1063/1.466117"},
        {"Inoue2000", "article", "Inoue, A.", "Stabilization of metallic supercooled liquid and bulk amorphous alloys",
         "Acta Materialia", "48", "279–306", "2000", "10.1016/S1359-6454(99)00300-6"},
        {"Turnbull1969", "article", "Turnbull, D.", "Under what conditions can a glass be formed?", "Contemporary Physics", "10",
         "473–488", "1969", "10.1080/00107516908204405"},
        {"Mauro2009", "article", "Mauro, J. C. and Yue, Y. and Ellison, A. J. and Gupta, P. K. and Allan, D. C.",
         "Viscosity of glass-forming liquids", "Proceedings of the National Academy of Sciences", "106", "19780–19784", "2009",
         "10.1073/pnas.0911705106"},
        {"Sobol1967", "article", "Sobol', I. M.",
         "On the distribution of points in a cube and the approximate evaluation of integrals",
         "USSR Computational Mathematics and Mathematical Physics", "7", "86–112", "1967", "10.1016/0041-5553(67)90144-9"},
    };
}

std::vector<Reference> scatteringReferences() {
    return {
        {"Waasmaier1995", "article", "Waasmaier, D. and Kirfel, A.",
         "New analytical scattering-factor functions for free atoms and ions", "Acta Crystallographica Section A", "51",
         "416–431", "1995", "10.1107/S0108767394013292"},
        {"Schoonjans2011", "article",
         "Schoonjans, T. and Brunetti, A. and Golosio, B. and Sanchez del Rio, M. and Solé, V. A. and Ferrero, C. and Vincze, L.",
         "The xraylib library for X-ray–matter interactions. Recent developments", "Spectrochimica Acta Part B", "66", "776–784",
         "2011", "10.1016/j.sab.2011.09.011"},
        {"Faber1965", "article", "Faber, T. E. and Ziman, J. M.",
         "A theory of the electrical properties of liquid metals: III. The resistivity of binary alloys",
         "Philosophical Magazine", "11", "153–173", "1965", "10.1080/14786436508211931"},
        {"Ashcroft1967", "article", "Ashcroft, N. W. and Langreth, D. C.", "Structure of binary liquid mixtures. I",
         "Physical Review", "156", "685–692", "1967", "10.1103/PhysRev.156.685"},
        {"KroghMoe1956", "article", "Krogh-Moe, J.",
         "A method for converting experimental X-ray intensities to an absolute scale", "Acta Crystallographica", "9", "951–953",
         "1956", "10.1107/S0365110X56002655"},
        {"Norman1957", "article", "Norman, N.", "The Fourier transform method for normalizing intensities",
         "Acta Crystallographica", "10", "370–373", "1957", "10.1107/S0365110X57001085"},
        {"Juhas2013", "article", "Juhás, P. and Davis, T. and Farrow, C. L. and Billinge, S. J. L.",
         "PDFgetX3: a rapid and highly automatable program for processing powder diffraction data into total scattering pair "
         "distribution functions",
         "Journal of Applied Crystallography", "46", "560–566", "2013", "10.1107/S0021889813005190"},
        {"Eggert2002", "article", "Eggert, J. H. and Weck, G. and Loubeyre, P. and Mezouar, M.",
         "Quantitative structure factor and density measurements of high-pressure fluids in diamond anvil cells by x-ray "
         "diffraction: Argon and water",
         "Physical Review B", "65", "174105", "2002", "10.1103/PhysRevB.65.174105"},
        {"Lorch1969", "article", "Lorch, E.", "Neutron diffraction by germania, silica and radiation-damaged silica glasses",
         "Journal of Physics C: Solid State Physics", "2", "229–237", "1969", "10.1088/0022-3719/2/2/305"},
        {"Soper2011", "article", "Soper, A. K. and Barney, E. R.",
         "Extracting the pair distribution function from white-beam X-ray total scattering data",
         "Journal of Applied Crystallography", "44", "714–726", "2011", "10.1107/S0021889811021455"},
        {"Warren1969", "book", "Warren, B. E.", "X-Ray Diffraction", "Addison-Wesley", nullptr, nullptr, "1969"},
        {"Mikolaj1968", "article", "Mikolaj, P. G. and Pings, C. J.",
         "The use of the coordination number in the interpretation of fluid structure", "Physics and Chemistry of Liquids", "1",
         "93–108", "1968"},
        {"Marquardt1963", "article", "Marquardt, D. W.", "An algorithm for least-squares estimation of nonlinear parameters",
         "Journal of the Society for Industrial and Applied Mathematics", "11", "431–441", "1963", "10.1137/0111030"},
        {"Birch1947", "article", "Birch, F.", "Finite elastic strain of cubic crystals", "Physical Review", "71", "809–824",
         "1947", "10.1103/PhysRev.71.809"},
        {"Shen2020", "article", "Shen, G. and others",
         "Toward an international practical pressure scale: A proposal for an IPPS ruby gauge (IPPS-Ruby2020)",
         "High Pressure Research", "40", "299–314", "2020", "10.1080/08957959.2020.1791107"},
        {"Mao1986", "article", "Mao, H. K. and Xu, J. and Bell, P. M.",
         "Calibration of the ruby pressure gauge to 800 kbar under quasi-hydrostatic conditions",
         "Journal of Geophysical Research: Solid Earth", "91", "4673–4676", "1986"},
        {"Dewaele2008", "article", "Dewaele, A. and Torrent, M. and Loubeyre, P. and Mezouar, M.",
         "Compression curves of transition metals in the Mbar range: Experiments and projector augmented-wave calculations",
         "Physical Review B", "78", "104102", "2008", "10.1103/PhysRevB.78.104102"},
        {"Datchi2007", "article", "Datchi, F. and others",
         "Optical pressure sensors for high-pressure–high-temperature studies in a diamond anvil cell", "High Pressure Research",
         "27", "447–463", "2007"},
        {"Yavari2005", "article", "Yavari, A. R. and others",
         "Excess free volume in metallic glasses measured by X-ray diffraction", "Acta Materialia", "53", "1611–1619", "2005"},
        {"Hinkley1969", "article", "Hinkley, D. V.", "Inference about the intersection in two-phase regression", "Biometrika",
         "56", "495–504", "1969"},
        {"Vinet1987", "article", "Vinet, P. and Ferrante, J. and Rose, J. H. and Smith, J. R.", "Compressibility of solids",
         "Journal of Geophysical Research: Solid Earth", "92", "9319–9325", "1987", "10.1029/JB092iB09p09319"},
        {"Orear1982", "article", "Orear, J.", "Least squares when both variables have uncertainties",
         "American Journal of Physics", "50", "912–916", "1982", "10.1119/1.12972"},
    };
}

} // namespace vitrine
