<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>Rename study to “%1”</source>
        <translation>将研究重命名为“%1”</translation>
    </message>
    <message>
        <source>Add sample “%1”</source>
        <translation>添加样品“%1”</translation>
    </message>
    <message>
        <source>Remove sample “%1”</source>
        <translation>移除样品“%1”</translation>
    </message>
    <message>
        <source>Rename sample to “%1”</source>
        <translation>将样品重命名为“%1”</translation>
    </message>
    <message>
        <source>Set composition of “%1”</source>
        <translation>设置“%1”的成分</translation>
    </message>
    <message>
        <source>Set treatment of “%1”</source>
        <translation>设置“%1”的处理</translation>
    </message>
    <message>
        <source>Set Kissinger analysis of “%1”</source>
        <translation>设置“%1”的 Kissinger 分析</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s) into “%1”</source>
        <translation>
            <numerusform>将 %n 条扫描导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove scan, %1</source>
        <translation>移除扫描，%1</translation>
    </message>
    <message>
        <source>Rename scan to “%1”</source>
        <translation>将扫描重命名为“%1”</translation>
    </message>
    <message>
        <source>Move glass window, %1</source>
        <translation>移动玻璃区间，%1</translation>
    </message>
    <message>
        <source>Move liquid window, %1</source>
        <translation>移动液体区间，%1</translation>
    </message>
    <message>
        <source>Automatic windows, %1</source>
        <translation>自动区间，%1</translation>
    </message>
    <message>
        <source>Pick peaks, %1</source>
        <translation>选取峰，%1</translation>
    </message>
    <message>
        <source>Move peak window, %1</source>
        <translation>移动峰区间，%1</translation>
    </message>
    <message>
        <source>Mark peak, %1</source>
        <translation>标记峰，%1</translation>
    </message>
    <message>
        <source>Automatic peaks, %1</source>
        <translation>自动寻峰，%1</translation>
    </message>
    <message>
        <source>Set heating rate, %1</source>
        <translation>设置升温速率，%1</translation>
    </message>
    <message>
        <source>Set sample mass, %1</source>
        <translation>设置样品质量，%1</translation>
    </message>
    <message>
        <source>Set exothermic direction, %1</source>
        <translation>设置放热方向，%1</translation>
    </message>
    <message>
        <source>Correct thermal lag, %1</source>
        <translation>校正热滞后，%1</translation>
    </message>
    <message>
        <source>Leave thermal lag, %1</source>
        <translation>不校正热滞后，%1</translation>
    </message>
    <message>
        <source>Set reference for the glass line, %1</source>
        <translation>设置玻璃基线的参考，%1</translation>
    </message>
    <message>
        <source>Take into Kissinger plot, %1</source>
        <translation>纳入 Kissinger 图，%1</translation>
    </message>
    <message>
        <source>Leave out of Kissinger plot, %1</source>
        <translation>从 Kissinger 图中排除，%1</translation>
    </message>
    <message numerus="yes">
        <source>Apply windows to %n scan(s)</source>
        <translation>
            <numerusform>将区间应用于 %n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Move q_min, %1</source>
        <translation>移动 q_min，%1</translation>
    </message>
    <message>
        <source>Move q_max, %1</source>
        <translation>移动 q_max，%1</translation>
    </message>
    <message>
        <source>Move r_min, %1</source>
        <translation>移动 r_min，%1</translation>
    </message>
    <message>
        <source>Set density, %1</source>
        <translation>设置密度，%1</translation>
    </message>
    <message>
        <source>Change the normalisation, %1</source>
        <translation>更改归一化，%1</translation>
    </message>
    <message>
        <source>Move the window of the first sharp peak, %1</source>
        <translation>移动第一尖锐衍射峰的区间，%1</translation>
    </message>
    <message>
        <source>Move the first shell, %1</source>
        <translation>移动第一壳层，%1</translation>
    </message>
    <message>
        <source>Change the background, %1</source>
        <translation>更改本底，%1</translation>
    </message>
    <message>
        <source>Set the energy, %1</source>
        <translation>设置能量，%1</translation>
    </message>
    <message>
        <source>Change the choices of %1</source>
        <translation>更改 %1 的设置</translation>
    </message>
    <message numerus="yes">
        <source>Import %n pattern(s) into “%1”</source>
        <translation>
            <numerusform>将 %n 个衍射谱导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pattern, %1</source>
        <translation>移除衍射谱，%1</translation>
    </message>
    <message>
        <source>Rename pattern to “%1”</source>
        <translation>将衍射谱重命名为“%1”</translation>
    </message>
    <message>
        <source>Use as background, %1</source>
        <translation>用作本底，%1</translation>
    </message>
    <message>
        <source>Use as sample pattern, %1</source>
        <translation>用作样品衍射谱，%1</translation>
    </message>
    <message>
        <source>Set pressure and temperature, %1</source>
        <translation>设置压力和温度，%1</translation>
    </message>
    <message numerus="yes">
        <source>Apply choices to %n pattern(s)</source>
        <translation>
            <numerusform>将设置应用于 %n 个衍射谱</numerusform>
        </translation>
    </message>
    <message>
        <source>Set equation of state of “%1”</source>
        <translation>设置“%1”的状态方程</translation>
    </message>
</context>
<context>
    <name>BaseLines</name>
    <message>
        <source>The glass window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation>玻璃区间（%1 至 %2 K）内的扫描数据点不足五个（%3）。</translation>
    </message>
    <message>
        <source>Move it onto the straight part below the transition.</source>
        <translation>请将其移到转变以下的直线段。</translation>
    </message>
    <message>
        <source>The liquid window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation>液体区间（%1 至 %2 K）内的扫描数据点不足五个（%3）。</translation>
    </message>
    <message>
        <source>Move it onto the straight part above the transition.</source>
        <translation>请将其移到转变以上的直线段。</translation>
    </message>
    <message>
        <source>A window must end above its beginning.</source>
        <translation>区间的终点必须高于起点。</translation>
    </message>
    <message>
        <source>Set both windows anew.</source>
        <translation>请重新设置两个区间。</translation>
    </message>
    <message>
        <source>The glass window must lie below the liquid window.</source>
        <translation>玻璃区间必须低于液体区间。</translation>
    </message>
    <message>
        <source>Move the windows apart.</source>
        <translation>请将两个区间分开。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Writes the demonstration samples: simulated, and said to be so in every file.</source>
        <translation>写出演示样品：均为模拟数据，并在每个文件中注明。</translation>
    </message>
    <message>
        <source>The folder for them; made if it is not there.</source>
        <translation>存放它们的文件夹；不存在则创建。</translation>
    </message>
    <message>
        <source>Prints all results of samples.</source>
        <translation>输出样品的全部结果。</translation>
    </message>
    <message>
        <source>Sample files or folders of them.</source>
        <translation>样品文件，或包含样品文件的文件夹。</translation>
    </message>
    <message>
        <source>Prints JSON instead of tables.</source>
        <translation>输出 JSON 而不是表格。</translation>
    </message>
    <message>
        <source>Give the folder to write to with -o DIR.</source>
        <translation>请用 -o DIR 指定要写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>Writes every curve and result of samples as CSV, with units and provenance.</source>
        <translation>将样品的全部曲线和结果写为 CSV，附单位和来源。</translation>
    </message>
    <message>
        <source>The folder to write to; made if absent.</source>
        <translation>要写入的文件夹；不存在则创建。</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample “%1” with %2 is in %3.</source>
        <translation>样品“%1”（含 %2）位于 %3。</translation>
    </message>
    <message>
        <source>Reads measurements into a sample file.</source>
        <translation>将测量数据读入样品文件。</translation>
    </message>
    <message>
        <source>The sample file; made if absent, added to if present.</source>
        <translation>样品文件；不存在则创建，存在则追加。</translation>
    </message>
    <message>
        <source>Measurements as the instrument exported them.</source>
        <translation>仪器导出的测量文件。</translation>
    </message>
    <message>
        <source>“%1” is not a range.</source>
        <translation>“%1”不是一个范围。</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in kelvin, for example 340:520.</source>
        <translation>请以开尔文写出下限和上限，例如 340:520。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1”不在可选项之中。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其一：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here.</source>
        <translation>“%1”不是此处适用的单位。</translation>
    </message>
    <message>
        <source>Name of the sample.</source>
        <translation>样品名称。</translation>
    </message>
    <message>
        <source>Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation>以原子数表示的成分，例如 Zr46.8Ti8.2Cu7.5Ni10Be27.5。</translation>
    </message>
    <message>
        <source>as-cast, annealed or compressed.</source>
        <translation>as-cast（铸态）、annealed（退火）或 compressed（压缩）。</translation>
    </message>
    <message>
        <source>Pressure of the treatment, e.g. &quot;7 GPa&quot;.</source>
        <translation>处理压力，例如 &quot;7 GPa&quot;。</translation>
    </message>
    <message>
        <source>Temperature of the treatment, e.g. &quot;583 K&quot;.</source>
        <translation>处理温度，例如 &quot;583 K&quot;。</translation>
    </message>
    <message>
        <source>Time at that temperature, e.g. &quot;10 min&quot;.</source>
        <translation>在该温度下的时间，例如 &quot;10 min&quot;。</translation>
    </message>
    <message>
        <source>Cooling rate before the measurement, e.g. &quot;20 K/min&quot;.</source>
        <translation>测量前的降温速率，例如 &quot;20 K/min&quot;。</translation>
    </message>
    <message>
        <source>Heating rate of the scans, e.g. &quot;200 K/s&quot;.</source>
        <translation>扫描的升温速率，例如 &quot;200 K/s&quot;。</translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;1.2 ug&quot;.</source>
        <translation>样品质量，例如 &quot;1.2 ug&quot;。</translation>
    </message>
    <message>
        <source>Direction of exothermic events in the files.</source>
        <translation>文件中放热事件的方向。</translation>
    </message>
    <message>
        <source>Unit of temperatures that the file does not state.</source>
        <translation>文件未注明时的温度单位。</translation>
    </message>
    <message>
        <source>Unit of the signal that the file does not state.</source>
        <translation>文件未注明时的信号单位。</translation>
    </message>
    <message>
        <source>Window of the glass line in kelvin, e.g. 340:520.</source>
        <translation>玻璃基线的区间（开尔文），例如 340:520。</translation>
    </message>
    <message>
        <source>Window of the liquid line in kelvin, e.g. 760:845.</source>
        <translation>液体基线的区间（开尔文），例如 760:845。</translation>
    </message>
    <message>
        <source>Window of the peak in kelvin, e.g. 560:700.</source>
        <translation>峰的区间（开尔文），例如 560:700。</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>过冲</translation>
    </message>
    <message>
        <source>endo</source>
        <translation>吸热</translation>
    </message>
    <message>
        <source>exo</source>
        <translation>放热</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Rate (K/s)</source>
        <translation>速率 (K/s)</translation>
    </message>
    <message>
        <source>Onset, half step (K)</source>
        <translation>起始点，半台阶 (K)</translation>
    </message>
    <message>
        <source>Onset, inflection (K)</source>
        <translation>起始点，拐点 (K)</translation>
    </message>
    <message>
        <source>Midpoint (K)</source>
        <translation>中点 (K)</translation>
    </message>
    <message>
        <source>Inflection (K)</source>
        <translation>拐点 (K)</translation>
    </message>
    <message>
        <source>T_f (K)</source>
        <translation>T_f (K)</translation>
    </message>
    <message>
        <source>T_p (K)</source>
        <translation>T_p (K)</translation>
    </message>
    <message>
        <source>%1 (cooling)</source>
        <translation>%1（降温）</translation>
    </message>
    <message>
        <source> (95 %: ± %1)</source>
        <translation>（95%：± %1）</translation>
    </message>
    <message>
        <source>endotherms</source>
        <translation>吸热峰</translation>
    </message>
    <message>
        <source>exotherms</source>
        <translation>放热峰</translation>
    </message>
    <message>
        <source>Usage: vitrine-cli COMMAND …</source>
        <translation>用法：vitrine-cli 命令 …</translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more about one of them.</source>
        <translation>“vitrine-cli 命令 --help”给出该命令的详细说明。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>“vitrine-cli %1 --help” tells how it is used.</source>
        <translation>“vitrine-cli %1 --help”说明其用法。</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>缺少一个参数。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>%1: in order (%2, %3).</source>
        <translation>%1：正常（%2，%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n 个原始文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no results to compare with.</source>
        <translation>%1 中没有可供比较的结果。</translation>
    </message>
    <message>
        <source>Checks sample files: their integrity, their originals and their results.</source>
        <translation>检查样品文件：完整性、原始文件和结果。</translation>
    </message>
    <message>
        <source>Activation energy from a table of heating rates and peak temperatures.</source>
        <translation>由升温速率与峰温的表格求活化能。</translation>
    </message>
    <message>
        <source>Table with the columns heating_rate [K/s], T_p [K] and optionally error [K].</source>
        <translation>表格，含列 heating_rate [K/s]、T_p [K]，可选列 error [K]。</translation>
    </message>
    <message>
        <source>kissinger, starink, ozawa, augis-bennett or moynihan.</source>
        <translation>kissinger、starink、ozawa、augis-bennett 或 moynihan。</translation>
    </message>
    <message>
        <source>Reference T_g in kelvin, to give E_a in units of R T_g as well.</source>
        <translation>参考 T_g（开尔文），用于另以 R T_g 为单位给出 E_a。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n 个衍射谱</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>The order is 2 or 3.</source>
        <translation>阶数为 2 或 3。</translation>
    </message>
    <message>
        <source>In second order B′ is 4 already.</source>
        <translation>二阶方程中 B′ 已固定为 4。</translation>
    </message>
    <message>
        <source>Leave out either --order 2 or --fix-b-prime.</source>
        <translation>请去掉 --order 2 或 --fix-b-prime 之一。</translation>
    </message>
    <message>
        <source>The exponent must not be zero.</source>
        <translation>指数不能为零。</translation>
    </message>
    <message>
        <source>Birch–Murnaghan equation of state from a table of pressures and volumes or peak positions.</source>
        <translation>由压力与体积（或峰位）的表格求 Birch–Murnaghan 状态方程。</translation>
    </message>
    <message>
        <source>Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V [A3] or sigma_q1 [1/A].</source>
        <translation>表格，含列 P [GPa]、V [A3] 或 q1 [1/A]，可选列 sigma_P [GPa] 以及 sigma_V [A3] 或 sigma_q1 [1/A]。</translation>
    </message>
    <message>
        <source>Order of the equation: 2 (B′ = 4) or 3 (the default).</source>
        <translation>方程的阶数：2 (B′ = 4) 或 3（默认）。</translation>
    </message>
    <message>
        <source>Third order with this B′.</source>
        <translation>采用此 B′ 的三阶方程。</translation>
    </message>
    <message>
        <source>Weighs each point by the errors in the table.</source>
        <translation>按表格中的误差对各点加权。</translation>
    </message>
    <message>
        <source>Power that turns V/V0 or q1/q1,0 into V0/V; −1 for volumes and 3 for q1 by default.</source>
        <translation>将 V/V0 或 q1/q1,0 换算为 V0/V 的幂次；默认体积为 −1，q1 为 3。</translation>
    </message>
    <message>
        <source>Where the columns are in a table without such titles, e.g. &quot;P [GPa]=1,V [A3]=6&quot;.</source>
        <translation>在没有此类列标题的表格中各列的位置，例如 &quot;P [GPa]=1,V [A3]=6&quot;。</translation>
    </message>
    <message>
        <source> (fixed)</source>
        <translation>（固定）</translation>
    </message>
    <message>
        <source>Correlation of B0 and B′: %1</source>
        <translation>B0 与 B′ 的相关系数：%1</translation>
    </message>
    <message>
        <source>Reduced χ²: %1</source>
        <translation>约化 χ²：%1</translation>
    </message>
    <message>
        <source>Residual variance: %1 GPa²</source>
        <translation>残差方差：%1 GPa²</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>F–f line: F = %1 GPa + %2 GPa · f</source>
        <translation>F–f 直线：F = %1 GPa + %2 GPa · f</translation>
    </message>
    <message>
        <source>P (GPa)</source>
        <translation>P (GPa)</translation>
    </message>
    <message>
        <source>Puts the points of S(q) and G(r) into the JSON.</source>
        <translation>将 S(q) 和 G(r) 的数据点写入 JSON。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>What the files hold; without it each file is looked at.</source>
        <translation>文件的内容类型；不指定则逐个检查文件。</translation>
    </message>
    <message>
        <source>Pressure while a pattern was measured, e.g. &quot;7 GPa&quot;.</source>
        <translation>测量衍射谱时的压力，例如 &quot;7 GPa&quot;。</translation>
    </message>
    <message>
        <source>Temperature while a pattern was measured, e.g. &quot;300 K&quot;.</source>
        <translation>测量衍射谱时的温度，例如 &quot;300 K&quot;。</translation>
    </message>
    <message>
        <source>“%1” is the background of “%2”.</source>
        <translation>“%1”是“%2”的本底。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>T (K)</source>
        <translation>T (K)</translation>
    </message>
    <message>
        <source>q1 (1/Å)</source>
        <translation>q1 (1/Å)</translation>
    </message>
    <message>
        <source>FWHM (1/Å)</source>
        <translation>FWHM (1/Å)</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>S at high q</source>
        <translation>高 q 处的 S</translation>
    </message>
    <message>
        <source>Density (1/Å³)</source>
        <translation>密度 (1/Å³)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>Shells (Å)</source>
        <translation>壳层 (Å)</translation>
    </message>
    <message>
        <source>%1 (background)</source>
        <translation>%1（本底）</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in Å⁻¹, for example 2:3.2.</source>
        <translation>请以 Å⁻¹ 写出下限和上限，例如 2:3.2。</translation>
    </message>
    <message>
        <source>The file holds these patterns: %1.</source>
        <translation>文件包含以下衍射谱：%1。</translation>
    </message>
    <message>
        <source>Choose one with --curve NAME.</source>
        <translation>请用 --curve NAME 选择一个。</translation>
    </message>
    <message>
        <source>The file that was read would be replaced.</source>
        <translation>所读取的文件会被覆盖。</translation>
    </message>
    <message>
        <source>Choose another folder (-o DIR).</source>
        <translation>请选择另一个文件夹 (-o DIR)。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Which pattern of a file that holds several.</source>
        <translation>文件含多个衍射谱时选用哪一个。</translation>
    </message>
    <message>
        <source>Ad hoc normalisation: what is taken off F(q) varies no faster than this distance, e.g. &quot;0.9 A&quot;.</source>
        <translation>ad hoc 归一化：从 F(q) 中扣除的部分，其变化不快于该距离所对应的程度，例如 &quot;0.9 A&quot;。</translation>
    </message>
    <message>
        <source>Range of q in Å⁻¹ that holds the first sharp peak, e.g. 2:3.2.</source>
        <translation>包含第一尖锐衍射峰的 q 范围 (Å⁻¹)，例如 2:3.2。</translation>
    </message>
    <message>
        <source>local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt or half-height.</source>
        <translation>local-quadratic、lorentzian-0.25、lorentzian-0.40、pseudo-voigt 或 half-height。</translation>
    </message>
    <message>
        <source>Folder for NAME.sq, NAME.fq and NAME.gr; made if absent.</source>
        <translation>存放 NAME.sq、NAME.fq 和 NAME.gr 的文件夹；不存在则创建。</translation>
    </message>
    <message>
        <source>S(q), G(r) and what is in them from one pattern, without a sample file.</source>
        <translation>由单个衍射谱得到 S(q)、G(r) 及其中的信息，无需样品文件。</translation>
    </message>
    <message>
        <source>The pattern as the instrument or the integration exported it.</source>
        <translation>仪器或积分程序导出的衍射谱。</translation>
    </message>
    <message>
        <source>Energy and wavelength say the same thing.</source>
        <translation>能量和波长表示同一个量。</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>请只给出其中之一。</translation>
    </message>
    <message>
        <source>“%1” is not positive.</source>
        <translation>“%1”不是正数。</translation>
    </message>
    <message>
        <source>“%1” is not a density.</source>
        <translation>“%1”不是密度。</translation>
    </message>
    <message>
        <source>Write it with its unit, for example &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation>请连同单位书写，例如 &quot;0.0585 1/A3&quot; 或 &quot;6.0 g/cm3&quot;。</translation>
    </message>
    <message>
        <source>“%1” is not a fraction between 0 and 1.</source>
        <translation>“%1”不是 0 与 1 之间的分数。</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 2 (photon-counting detectors) or 3 (integrating).</source>
        <translation>反冲指数为 2（光子计数探测器）或 3（积分型探测器）。</translation>
    </message>
    <message>
        <source>A density in g/cm³ needs the composition.</source>
        <translation>以 g/cm³ 给出密度时需要成分。</translation>
    </message>
    <message>
        <source>Give the composition (--composition) or the density in 1/A3.</source>
        <translation>请给出成分 (--composition)，或以 1/A3 给出密度。</translation>
    </message>
    <message>
        <source>Abscissa of patterns that do not state it: q (1/A), q_nm (1/nm) or two_theta.</source>
        <translation>未注明横坐标的衍射谱的横坐标：q (1/A)、q_nm (1/nm) 或 two_theta。</translation>
    </message>
    <message>
        <source>Energy of the beam, e.g. &quot;68.5 keV&quot;.</source>
        <translation>光束能量，例如 &quot;68.5 keV&quot;。</translation>
    </message>
    <message>
        <source>Wavelength of the beam, e.g. &quot;0.181 A&quot;.</source>
        <translation>光束波长，例如 &quot;0.181 A&quot;。</translation>
    </message>
    <message>
        <source>A pattern of what is not the sample, which is subtracted.</source>
        <translation>非样品部分的衍射谱，将被扣除。</translation>
    </message>
    <message>
        <source>What the background is multiplied by.</source>
        <translation>本底所乘的系数。</translation>
    </message>
    <message>
        <source>Density, e.g. &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation>密度，例如 &quot;0.0585 1/A3&quot; 或 &quot;6.0 g/cm3&quot;。</translation>
    </message>
    <message>
        <source>Least q that is used, e.g. &quot;0.8 1/A&quot;.</source>
        <translation>所用的最小 q，例如 &quot;0.8 1/A&quot;。</translation>
    </message>
    <message>
        <source>Greatest q that is used, e.g. &quot;20 1/A&quot;.</source>
        <translation>所用的最大 q，例如 &quot;20 1/A&quot;。</translation>
    </message>
    <message>
        <source>Distance below which there are no two atoms, e.g. &quot;1.3 A&quot;.</source>
        <translation>在此距离以内不存在两个原子，例如 &quot;1.3 A&quot;。</translation>
    </message>
    <message>
        <source>Greatest distance of G(r), e.g. &quot;30 A&quot;.</source>
        <translation>G(r) 的最大距离，例如 &quot;30 A&quot;。</translation>
    </message>
    <message>
        <source>Number of corrections at low r (default 0).</source>
        <translation>低 r 校正的次数（默认 0）。</translation>
    </message>
    <message>
        <source>What is found from G(r) at low r: density, background or both.</source>
        <translation>由低 r 处的 G(r) 求出的量：density（密度）、background（本底）或 both（两者）。</translation>
    </message>
    <message>
        <source>Limits in Å between which neighbours are counted, e.g. 1.3:2.2.</source>
        <translation>统计近邻数的距离界限 (Å)，例如 1.3:2.2。</translation>
    </message>
    <message>
        <source>Window of the transform: none, lorch or soper-lorch.</source>
        <translation>变换的窗函数：none、lorch 或 soper-lorch。</translation>
    </message>
    <message>
        <source>linear, krogh-moe-norman, high-q or ad-hoc.</source>
        <translation>linear、krogh-moe-norman、high-q 或 ad-hoc。</translation>
    </message>
    <message>
        <source>S(q) by faber-ziman, as-printed or ashcroft-langreth.</source>
        <translation>按 faber-ziman、as-printed 或 ashcroft-langreth 定义的 S(q)。</translation>
    </message>
    <message>
        <source>2 for photon-counting, 3 for integrating detectors.</source>
        <translation>光子计数探测器为 2，积分型探测器为 3。</translation>
    </message>
    <message>
        <source>done, unpolarised, or the fraction polarised in the plane of scattering.</source>
        <translation>done（已校正）、unpolarised（非偏振），或在散射平面内偏振的分数。</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 1.3:2.2.</source>
        <translation>请以埃写出下限和上限，例如 1.3:2.2。</translation>
    </message>
    <message>
        <source>First sharp peak by</source>
        <translation>第一尖锐衍射峰的定义</translation>
    </message>
    <message>
        <source>FWHM (Å⁻¹)</source>
        <translation>FWHM (Å⁻¹)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标度因子</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>本底标度因子</translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation>高 q 处 S 的平均值</translation>
    </message>
    <message>
        <source>RMS below r_min (Å⁻²)</source>
        <translation>r_min 以下的 RMS (Å⁻²)</translation>
    </message>
    <message>
        <source>Density (Å⁻³)</source>
        <translation>密度 (Å⁻³)</translation>
    </message>
    <message>
        <source>Least χ² at low r (Eggert, Å⁻³)</source>
        <translation>低 r 处的最小 χ² (Eggert, Å⁻³)</translation>
    </message>
    <message>
        <source>Neighbours within %1</source>
        <translation>%1 内的近邻数</translation>
    </message>
    <message>
        <source>Neighbours to the first minimum, %1</source>
        <translation>到第一极小值的近邻数，%1</translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r g</source>
        <translation>近邻数，到 r g 极大值处的两倍</translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r² g</source>
        <translation>近邻数，到 r² g 极大值处的两倍</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>物理量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>壳层</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Write element symbols with their amounts, for example Zr46.8Ti8.2Cu7.5Ni10Be27.5 or (Zr0.5Cu0.5)95Al5.</source>
        <translation>请写出元素符号及其含量，例如 Zr46.8Ti8.2Cu7.5Ni10Be27.5 或 (Zr0.5Cu0.5)95Al5。</translation>
    </message>
    <message>
        <source>“%1” cannot be read in the composition “%2”.</source>
        <translation>无法识别成分“%2”中的“%1”。</translation>
    </message>
    <message>
        <source>A bracket in the composition “%1” is not closed, or is empty.</source>
        <translation>成分“%1”中有括号未闭合或为空。</translation>
    </message>
    <message>
        <source>There is no element “%1”.</source>
        <translation>没有元素“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of an element.</source>
        <translation>“%1”不是元素的含量。</translation>
    </message>
    <message>
        <source>The composition is empty.</source>
        <translation>成分为空。</translation>
    </message>
</context>
<context>
    <name>CompressionTable</name>
    <message>
        <source>Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V [A3]” or “sigma_q1 [1/A]”), or say where they are: --columns &quot;P [GPa]=1,V [A3]=2&quot;.</source>
        <translation>请将列命名为“P [GPa]”以及“V [A3]”或“q1 [1/A]”（误差列为“sigma_P [GPa]”、“sigma_V [A3]”或“sigma_q1 [1/A]”），或指明各列的位置：--columns &quot;P [GPa]=1,V [A3]=2&quot;。</translation>
    </message>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation>列“%1”的单位缺失或不适用。</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表格中没有列“%1”。</translation>
    </message>
    <message>
        <source>The table has both a column “V” and a column “q1”.</source>
        <translation>表格中既有列“V”又有列“q1”。</translation>
    </message>
    <message>
        <source>The table has neither a column “V” nor a column “q1”.</source>
        <translation>表格中既没有列“V”也没有列“q1”。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) without a pressure and a value.</source>
        <translation>
            <numerusform>已略去：%n 行没有压力和数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The row lacks its pressure or its value.</source>
        <translation>该行缺少压力或数值。</translation>
    </message>
    <message>
        <source>Complete or remove that row.</source>
        <translation>请补全或移除该行。</translation>
    </message>
    <message>
        <source>“%1” does not say where a column is.</source>
        <translation>“%1”没有指明列的位置。</translation>
    </message>
    <message>
        <source>Write title and number, for example --columns &quot;P [GPa]=1,V [A3]=6&quot;.</source>
        <translation>请写出标题和序号，例如 --columns &quot;P [GPa]=1,V [A3]=6&quot;。</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>表格中没有第 %1 列。</translation>
    </message>
</context>
<context>
    <name>CompressionView</name>
    <message>
        <source>B_0 = %1, B′ = %2</source>
        <translation>B_0 = %1，B′ = %2</translation>
    </message>
    <message>
        <source>dq_1/dP = %1</source>
        <translation>dq_1/dP = %1</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>P %1 GPa · ratio %2</source>
        <translation>P %1 GPa · 比值 %2</translation>
    </message>
    <message>
        <source>(q_1/q_{1,0})^3</source>
        <translation>(q_1/q_{1,0})^3</translation>
    </message>
    <message>
        <source>An equation of state needs patterns of one sample measured at two or more pressures. Give each its pressure in the inspector.</source>
        <translation>状态方程需要同一样品在两个或更多压力下测得的衍射谱。请在检查器中为每个衍射谱给出压力。</translation>
    </message>
    <message>
        <source>(q_1/q_{1,0})^{%1}</source>
        <translation>(q_1/q_{1,0})^{%1}</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Onset (half step)</source>
        <translation>起始点（半台阶）</translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the glass line. It is not the onset of the steepest tangent; the two can lie tens of kelvin apart.</source>
        <translation>半台阶处的切线与玻璃基线的交点。它不同于最陡切线的起始点；两者可相差数十开尔文。</translation>
    </message>
    <message>
        <source>Onset (steepest, ASTM)</source>
        <translation>起始点（最陡切线，ASTM）</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the glass line.</source>
        <translation>最大斜率处的切线与玻璃基线的交点。</translation>
    </message>
    <message>
        <source>Midpoint (half step)</source>
        <translation>中点（半台阶）</translation>
    </message>
    <message>
        <source>Where the curve has climbed half the way from the glass line g to the liquid line l.</source>
        <translation>曲线从玻璃基线 g 向液体基线 l 上升到一半处。</translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>The greatest slope between the onset and the first upward crossing of the liquid line. The slope is that of a local parabola over a window in kelvin.</source>
        <translation>起始点与首次向上穿过液体基线之间的最大斜率处。斜率取自一定温度区间（开尔文）内的局部抛物线。</translation>
    </message>
    <message>
        <source>Endset (half step)</source>
        <translation>终止点（半台阶）</translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the liquid line.</source>
        <translation>半台阶处的切线与液体基线的交点。</translation>
    </message>
    <message>
        <source>Endset (steepest)</source>
        <translation>终止点（最陡切线）</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the liquid line.</source>
        <translation>最大斜率处的切线与液体基线的交点。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step.</source>
        <translation>半台阶处液体基线高出玻璃基线的高度。</translation>
    </message>
    <message>
        <source>Equal areas (Moynihan)</source>
        <translation>等面积法 (Moynihan)</translation>
    </message>
    <message>
        <source>The temperature at which the liquid would have the enthalpy of the glass. The error holds the noise and the spread over an ensemble of shifted windows.</source>
        <translation>液体具有与玻璃相同焓值时的温度。误差包含噪声以及一组移动区间所得结果的离散。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>The scatter of T_f when the residuals of both lines are drawn again.</source>
        <translation>对两条基线的残差重新抽样时 T_f 的离散。</translation>
    </message>
    <message>
        <source>Spread over windows</source>
        <translation>区间引起的离散</translation>
    </message>
    <message>
        <source>The scatter of T_f over windows moved and shortened by up to 15 % of their width.</source>
        <translation>区间移动和缩短至多其宽度的 15% 时 T_f 的离散。</translation>
    </message>
    <message>
        <source>Mean of the scans</source>
        <translation>各扫描的平均值</translation>
    </message>
    <message>
        <source>The mean over the scans of the sample, with the standard error from their scatter.</source>
        <translation>样品各扫描的平均值，标准误差取自它们的离散。</translation>
    </message>
    <message>
        <source>Peak temperature</source>
        <translation>峰温</translation>
    </message>
    <message>
        <source>The top of the curve less its base line, by a parabola over a window in kelvin.</source>
        <translation>扣除基线后曲线的最高点，由一定温度区间（开尔文）内的抛物线求得。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>The curve above its base line at the top.</source>
        <translation>峰顶处曲线高出基线的高度。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>The area against the base line: the glass line, then the step, then the liquid line; or straight between the feet of the peak where there is no glass transition.</source>
        <translation>相对于基线的面积：基线依次为玻璃基线、台阶、液体基线；没有玻璃化转变时为峰两脚之间的直线。</translation>
    </message>
    <message>
        <source>Peak onset</source>
        <translation>峰起始点</translation>
    </message>
    <message>
        <source>Where the tangent to the leading flank meets the base line.</source>
        <translation>峰前沿的切线与基线的交点。</translation>
    </message>
    <message>
        <source>The distance of the two points at half the height above the base line.</source>
        <translation>基线以上半高处两点之间的距离。</translation>
    </message>
    <message>
        <source>The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, so T_p is fitted on Φ; the interval is Student&apos;s t with n − 2 degrees of freedom. For an overshoot it is the relaxation energy only when cooling and heating rates match.</source>
        <translation>由峰随升温速率 Φ 的移动得到的活化能。T_p 是含噪声的量，因此以 T_p 对 Φ 拟合；置信区间采用自由度为 n − 2 的学生 t 分布。对于过冲，只有降温速率与升温速率一致时它才是弛豫能。</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>活化能</translation>
    </message>
    <message>
        <source>Activation energy over R</source>
        <translation>活化能除以 R</translation>
    </message>
    <message>
        <source>Activation energy over RT_g</source>
        <translation>活化能除以 RT_g</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>As set by hand; else as the file states or as time and temperature give it.</source>
        <translation>取手动设定值；否则取文件注明的值，或由时间和温度求得的值。</translation>
    </message>
    <message>
        <source>Sample mass</source>
        <translation>样品质量</translation>
    </message>
    <message>
        <source>As set by hand; else as the file states.</source>
        <translation>取手动设定值；否则取文件注明的值。</translation>
    </message>
    <message>
        <source>Width at half height</source>
        <translation>半高宽</translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation>第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>The position of the first sharp peak of S(q), by the definition named with it. Definitions differ by as much as gigapascals do, so that a series needs one definition and one window.</source>
        <translation>S(q) 第一尖锐衍射峰的位置，按与其一同注明的定义。不同定义之间的差别可与数吉帕压力造成的差别相当，因此一个系列应采用同一定义和同一区间。</translation>
    </message>
    <message>
        <source>The top of a parabola fitted to S(q) close to its maximum.</source>
        <translation>在 S(q) 极大值附近拟合的抛物线的顶点。</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.25 Å⁻¹ of the maximum of S(q).</source>
        <translation>在 S(q) 极大值 ±0.25 Å⁻¹ 范围内，以洛伦兹函数加常数拟合所得的中心。</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.40 Å⁻¹ of the maximum of S(q).</source>
        <translation>在 S(q) 极大值 ±0.40 Å⁻¹ 范围内，以洛伦兹函数加常数拟合所得的中心。</translation>
    </message>
    <message>
        <source>The centre of a pseudo-Voigt and a constant around the maximum of S(q).</source>
        <translation>在 S(q) 极大值周围，以赝 Voigt 函数加常数拟合所得的中心。</translation>
    </message>
    <message>
        <source>The middle between the two points where S(q) has half its height.</source>
        <translation>S(q) 降到其高度一半的两点之间的中点。</translation>
    </message>
    <message>
        <source>Width of the first sharp peak</source>
        <translation>第一尖锐衍射峰的宽度</translation>
    </message>
    <message>
        <source>The full width at half height of the fitted profile, or of S(q) itself where no profile is fitted.</source>
        <translation>拟合峰形的半高宽；未拟合峰形时为 S(q) 本身的半高宽。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标度因子</translation>
    </message>
    <message>
        <source>What brings the measured intensity to electron units per atom: with it S(q) tends to 1 at high q and G(r) to −4πρr below the first distance.</source>
        <translation>将测得的强度换算为每原子电子单位的因子：由此 S(q) 在高 q 处趋于 1，G(r) 在第一距离以下趋于 −4πρr。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>The level background in electron units per atom, such as fluorescence.</source>
        <translation>平坦的本底，以每原子电子单位计，例如荧光。</translation>
    </message>
    <message>
        <source>Quadratic term</source>
        <translation>二次项</translation>
    </message>
    <message>
        <source>A slow background in electron units per atom at the greatest q.</source>
        <translation>缓变的本底，以最大 q 处的每原子电子单位计。</translation>
    </message>
    <message>
        <source>Ripple at low r</source>
        <translation>低 r 波纹</translation>
    </message>
    <message>
        <source>How far G(r) is from a straight line below r_min, where no two atoms are.</source>
        <translation>在不存在两个原子的 r_min 以下，G(r) 偏离直线的程度。</translation>
    </message>
    <message>
        <source>Mean of S(q) at high q</source>
        <translation>高 q 处 S(q) 的平均值</translation>
    </message>
    <message>
        <source>The mean of S(q) over the last 30 % of q; a sound normalisation gives 1 ± 0.02.</source>
        <translation>S(q) 在 q 的最后 30% 上的平均值；合理的归一化给出 1 ± 0.02。</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>数密度</translation>
    </message>
    <message>
        <source>Atoms per volume, as given or as found where G(r) is closest to −4πρr at low r.</source>
        <translation>单位体积的原子数，取给定值，或取使低 r 处 G(r) 最接近 −4πρr 的值。</translation>
    </message>
    <message>
        <source>First coordination number</source>
        <translation>第一配位数</translation>
    </message>
    <message>
        <source>The number of atoms around an atom between the limits of the first shell, given or found.</source>
        <translation>一个原子周围在第一壳层界限（给定或求得）之间的原子数。</translation>
    </message>
    <message>
        <source>The number of atoms around an atom up to the first minimum of r² g(r).</source>
        <translation>一个原子周围到 r² g(r) 第一极小值为止的原子数。</translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r g(r), as if the shell were symmetric there.</source>
        <translation>到 r g(r) 极大值为止的原子数的两倍，即视壳层在该处对称。</translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r² g(r), as if the shell were symmetric there.</source>
        <translation>到 r² g(r) 极大值为止的原子数的两倍，即视壳层在该处对称。</translation>
    </message>
    <message>
        <source>Distance of a shell</source>
        <translation>壳层距离</translation>
    </message>
    <message>
        <source>A maximum of G(r), by a parabola over one resolution π/q_max.</source>
        <translation>G(r) 的极大值，由一个分辨率 π/q_max 范围内的抛物线求得。</translation>
    </message>
    <message>
        <source>First sharp peak without pressure</source>
        <translation>零压下的第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>Where the fitted equation of state has no pressure.</source>
        <translation>拟合的状态方程中压力为零处。</translation>
    </message>
    <message>
        <source>Bulk modulus</source>
        <translation>体模量</translation>
    </message>
    <message>
        <source>The bulk modulus without pressure, from the first sharp peaks of the patterns measured under pressure. It takes the compression to be that of q1 to the power n.</source>
        <translation>零压下的体模量，由加压测得的衍射谱的第一尖锐衍射峰求得。以 q1 的 n 次幂作为压缩量。</translation>
    </message>
    <message>
        <source>Pressure derivative of the bulk modulus</source>
        <translation>体模量的压力导数</translation>
    </message>
    <message>
        <source>How the bulk modulus grows with pressure; strongly correlated with B0, and 4 in an equation of second order.</source>
        <translation>体模量随压力增长的速率；与 B0 强相关，在二阶方程中为 4。</translation>
    </message>
    <message>
        <source>Slope of the first sharp peak</source>
        <translation>第一尖锐衍射峰的斜率</translation>
    </message>
    <message>
        <source>The slope of a straight line of q1 against pressure, weighted where every error is known.</source>
        <translation>q1 对压力的直线斜率；当所有误差已知时加权。</translation>
    </message>
</context>
<context>
    <name>Elasticity</name>
    <message>
        <source>The equation of state never reaches %1 GPa.</source>
        <translation>状态方程无法达到 %1 GPa。</translation>
    </message>
    <message>
        <source>Use a pressure within the measured range, or another B′.</source>
        <translation>请使用测量范围内的压力，或另取 B′ 值。</translation>
    </message>
    <message>
        <source>The bulk modulus must be positive, but it is %1 GPa.</source>
        <translation>体模量必须为正，但得到的是 %1 GPa。</translation>
    </message>
    <message>
        <source>Check the pressures and volumes of the table.</source>
        <translation>请检查表格中的压力和体积。</translation>
    </message>
    <message>
        <source>A densification needs two positive values.</source>
        <translation>致密化需要两个正值。</translation>
    </message>
    <message>
        <source>Check the peak positions of the sample and of its reference.</source>
        <translation>请检查样品及其参考的峰位。</translation>
    </message>
    <message>
        <source>There is no Birch–Murnaghan equation of order %1 here.</source>
        <translation>此处没有 %1 阶 Birch–Murnaghan 方程。</translation>
    </message>
    <message>
        <source>Choose order 2 or 3.</source>
        <translation>请选择 2 阶或 3 阶。</translation>
    </message>
    <message>
        <source>The columns of the table have different lengths.</source>
        <translation>表格各列的长度不同。</translation>
    </message>
    <message>
        <source>%1 points are too few for %2 parameters.</source>
        <translation>%1 个点不足以确定 %2 个参数。</translation>
    </message>
    <message>
        <source>Measure more pressures, or fix B′.</source>
        <translation>请测量更多压力，或固定 B′。</translation>
    </message>
    <message>
        <source>Row %1 of the table is not a positive, finite number.</source>
        <translation>表格第 %1 行不是正的有限数。</translation>
    </message>
    <message>
        <source>Correct or remove that row.</source>
        <translation>请更正或移除该行。</translation>
    </message>
    <message>
        <source>The exponent that turns the measured quantity into a compression must not be zero.</source>
        <translation>将测量量换算为压缩量的指数不能为零。</translation>
    </message>
    <message>
        <source>No errors are known, so every point counts alike.</source>
        <translation>误差均未知，因此各点权重相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a known error got the median error of the others.</source>
        <translation>
            <numerusform>%n 个误差未知的点采用了其余各点误差的中位数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>No scan of this sample gives a fictive temperature.</source>
        <translation>该样品没有任何扫描给出假想温度。</translation>
    </message>
    <message>
        <source>This is a cooling ramp; it is shown and not analysed.</source>
        <translation>这是降温段；仅显示，不作分析。</translation>
    </message>
</context>
<context>
    <name>FictiveTemperature</name>
    <message>
        <source>The area under the scan is not a number; its values are too large.</source>
        <translation>扫描下的面积不是数；数值过大。</translation>
    </message>
    <message>
        <source>Check the unit of the signal.</source>
        <translation>请检查信号的单位。</translation>
    </message>
    <message>
        <source>The liquid line does not lie above the glass line at %1 K, so there is no step to divide the area by.</source>
        <translation>在 %1 K 处液体基线不高于玻璃基线，因此没有可用来除面积的台阶。</translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition.</source>
        <translation>请将区间移到转变两侧的直线段。</translation>
    </message>
    <message>
        <source>The area under the scan is negative, so the fictive temperature would lie above the end of the liquid window, %1 K.</source>
        <translation>扫描下的面积为负，因此假想温度将高于液体区间的终点 %1 K。</translation>
    </message>
    <message>
        <source>An exotherm below the transition may have bent the glass line: share the glass line of a relaxed reference scan, or use the difference form.</source>
        <translation>转变以下的放热可能使玻璃基线弯曲：请共用已弛豫参考扫描的玻璃基线，或使用差值形式。</translation>
    </message>
    <message>
        <source>The area under the scan is larger than the whole region between the two lines above their crossing, so no fictive temperature exists.</source>
        <translation>扫描下的面积大于两条基线在其交点以上所围的整个区域，因此不存在假想温度。</translation>
    </message>
    <message>
        <source>Check the slopes of the two base lines.</source>
        <translation>请检查两条基线的斜率。</translation>
    </message>
    <message>
        <source>The fictive temperature would lie at or beyond the crossing of the two lines.</source>
        <translation>假想温度将位于两条基线的交点处或其之外。</translation>
    </message>
    <message>
        <source>The area under the scan is so large that the fictive temperature would lie below absolute zero.</source>
        <translation>扫描下的面积过大，假想温度将低于绝对零度。</translation>
    </message>
    <message>
        <source>Check that the windows lie beside a glass transition.</source>
        <translation>请检查区间是否位于玻璃化转变两侧。</translation>
    </message>
    <message>
        <source>The scan and its reference hold different kinds of signal.</source>
        <translation>该扫描与其参考的信号类型不同。</translation>
    </message>
    <message>
        <source>Choose a reference with the same kind of signal.</source>
        <translation>请选择信号类型相同的参考。</translation>
    </message>
    <message>
        <source>The scan does not cover the range from the glass window to the liquid window of its reference.</source>
        <translation>该扫描没有覆盖其参考从玻璃区间到液体区间的范围。</translation>
    </message>
    <message>
        <source>Choose a reference over the same range, or move its windows.</source>
        <translation>请选择范围相同的参考，或移动其区间。</translation>
    </message>
    <message>
        <source>The scan or its reference is empty.</source>
        <translation>该扫描或其参考为空。</translation>
    </message>
    <message>
        <source>The enthalpies of the glass and of the liquid do not meet below the end of the liquid window.</source>
        <translation>在液体区间终点以下，玻璃与液体的焓没有相交。</translation>
    </message>
    <message>
        <source>Check the windows and the slopes of the two base lines.</source>
        <translation>请检查区间和两条基线的斜率。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>请选择您有写入权限且空间足够的文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The folder holds no sample file.</source>
        <translation>该文件夹中没有样品文件。</translation>
    </message>
</context>
<context>
    <name>FirstPeakView</name>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation>T %1 K · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation>P %1 GPa · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>No pattern has a first sharp peak yet.</source>
        <translation>尚无衍射谱具有第一尖锐衍射峰。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a temperature are not drawn.</source>
        <translation>
            <numerusform>%n 个没有温度的衍射谱未绘出。</numerusform>
        </translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation>第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>Width of the first sharp peak</source>
        <translation>第一尖锐衍射峰的宽度</translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>The fit did not converge.</source>
        <translation>拟合未收敛。</translation>
    </message>
    <message>
        <source>Choose start values nearer to the answer, or fix a parameter.</source>
        <translation>请选择更接近结果的初值，或固定一个参数。</translation>
    </message>
    <message>
        <source>The points do not determine all parameters of the fit.</source>
        <translation>数据点不足以确定拟合的全部参数。</translation>
    </message>
    <message>
        <source>Fix one of the parameters, or use more points.</source>
        <translation>请固定其中一个参数，或使用更多数据点。</translation>
    </message>
    <message>
        <source>The start value of “%1” is not a number.</source>
        <translation>“%1”的初值不是数。</translation>
    </message>
    <message>
        <source>The start value %1 of “%2” lies outside its bounds, %3 to %4.</source>
        <translation>“%2”的初值 %1 超出其界限 %3 至 %4。</translation>
    </message>
    <message>
        <source>Move the start value or the bounds.</source>
        <translation>请改变初值或界限。</translation>
    </message>
    <message>
        <source>There are fewer points (%1) than parameters that vary (%2).</source>
        <translation>数据点 (%1) 少于自由参数 (%2)。</translation>
    </message>
    <message>
        <source>Use more points, or fix a parameter.</source>
        <translation>请使用更多数据点，或固定一个参数。</translation>
    </message>
    <message>
        <source>The model cannot be computed at the start values.</source>
        <translation>在初值处无法计算模型。</translation>
    </message>
    <message>
        <source>Choose other start values, and look for gaps in the data.</source>
        <translation>请选择其他初值，并检查数据是否有缺口。</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>拟合已停止。</translation>
    </message>
    <message numerus="yes">
        <source>A straight line needs two points, and there is or are %n.</source>
        <translation>
            <numerusform>直线需要两个点，现有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the range.</source>
        <translation>请扩大范围。</translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: some numbers are missing or too large.</source>
        <translation>无法拟合直线：有些数缺失或过大。</translation>
    </message>
    <message>
        <source>Remove these rows.</source>
        <translation>请移除这些行。</translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: all abscissae are the same.</source>
        <translation>无法拟合直线：所有横坐标都相同。</translation>
    </message>
    <message>
        <source>A weighted line needs a positive error at every point.</source>
        <translation>加权直线拟合要求每个点都有正的误差。</translation>
    </message>
    <message>
        <source>The columns of a straight-line fit have different lengths.</source>
        <translation>直线拟合各列的长度不同。</translation>
    </message>
    <message>
        <source>A straight line needs at least two points.</source>
        <translation>直线至少需要两个点。</translation>
    </message>
    <message>
        <source>A point of the straight-line fit is not a number.</source>
        <translation>直线拟合中有一个点不是数。</translation>
    </message>
    <message>
        <source>A point of the straight-line fit has no error on either axis.</source>
        <translation>直线拟合中有一个点在两个轴上都没有误差。</translation>
    </message>
    <message>
        <source>Give every point a positive error, or fit without errors.</source>
        <translation>请为每个点给出正的误差，或不带误差拟合。</translation>
    </message>
    <message>
        <source>The correlation of two errors must lie between −1 and 1.</source>
        <translation>两个误差的相关系数必须在 −1 与 1 之间。</translation>
    </message>
    <message>
        <source>All points of the straight-line fit have the same abscissa.</source>
        <translation>直线拟合的所有点横坐标相同。</translation>
    </message>
    <message>
        <source>The straight line with errors on both axes does not settle.</source>
        <translation>两个轴均带误差的直线拟合未收敛。</translation>
    </message>
    <message>
        <source>Look for points whose errors are larger than the range of the data.</source>
        <translation>请查找误差大于数据范围的点。</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>It holds no intensity.</source>
        <translation>它不含强度。</translation>
    </message>
    <message>
        <source>Its intensity is %1 times that of the others.</source>
        <translation>它的强度是其余帧的 %1 倍。</translation>
    </message>
    <message>
        <source>Its shape departs from the others by %1 σ over neighbouring points; %2 σ are usual at most.</source>
        <translation>它的形状在相邻点上偏离其余帧 %1 σ；通常至多 %2 σ。</translation>
    </message>
    <message>
        <source>It scatters by %1 σ about the others; %2 σ are usual at most.</source>
        <translation>它相对其余帧的离散为 %1 σ；通常至多 %2 σ。</translation>
    </message>
    <message>
        <source>The stack of frames does not fit its q axis.</source>
        <translation>帧序列与其 q 轴不匹配。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are too few to tell an outlier.</source>
        <translation>
            <numerusform>%n 帧太少，无法判别离群帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least five frames, or average them beforehand.</source>
        <translation>请给出至少五帧，或事先求平均。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n frame(s) agree with each other.</source>
        <translation>
            <numerusform>只有 %n 帧彼此一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the frames, and loosen the limits if they are sound.</source>
        <translation>请查看各帧；若帧正常，请放宽界限。</translation>
    </message>
    <message>
        <source>%1 of %2 frames were rejected.</source>
        <translation>%2 帧中有 %1 帧被剔除。</translation>
    </message>
</context>
<context>
    <name>GlassTransition</name>
    <message>
        <source>The liquid line does not lie above the glass line between the windows.</source>
        <translation>在两个区间之间，液体基线不高于玻璃基线。</translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition, and check the direction in which the endotherm points.</source>
        <translation>请将区间移到转变两侧的直线段，并检查吸热方向。</translation>
    </message>
    <message>
        <source>The curve does not climb through the half step between the two windows.</source>
        <translation>曲线在两个区间之间没有上升通过半台阶。</translation>
    </message>
    <message>
        <source>Move the glass window below the transition and the liquid window above it.</source>
        <translation>请将玻璃区间移到转变以下，液体区间移到转变以上。</translation>
    </message>
    <message>
        <source>The tangent is not steeper than its base line, so they do not meet.</source>
        <translation>切线不比基线陡，因此两者不相交。</translation>
    </message>
    <message>
        <source>Move the windows, or widen the window of the derivative.</source>
        <translation>请移动区间，或加宽求导的区间。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The header says %1 K/s, the data say %2 K/s; the data are believed.</source>
        <translation>文件头注明 %1 K/s，数据给出 %2 K/s；以数据为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n isothermal stretch(es) left out.</source>
        <translation>
            <numerusform>已略去 %n 个等温段。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered when the file was read is not readable.</source>
        <translation>读取文件时所给的回答无法识别。</translation>
    </message>
    <message>
        <source>The file holds no heating or cooling ramp.</source>
        <translation>文件中没有升温段或降温段。</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
</context>
<context>
    <name>IntensityView</name>
    <message>
        <source>⟨f²⟩ + C</source>
        <translation>⟨f²⟩ + C</translation>
    </message>
    <message>
        <source>background</source>
        <translation>本底</translation>
    </message>
    <message>
        <source>constant and u² term</source>
        <translation>常数和 u² 项</translation>
    </message>
    <message>
        <source>Laue term L(q)</source>
        <translation>劳厄项 L(q)</translation>
    </message>
    <message>
        <source>q range</source>
        <translation>q 范围</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · I %2</source>
        <translation>q %1 Å⁻¹ · I %2</translation>
    </message>
    <message>
        <source>I / electron units per atom</source>
        <translation>I / 每原子电子单位</translation>
    </message>
    <message>
        <source>I / arbitrary units</source>
        <translation>I / 任意单位</translation>
    </message>
    <message>
        <source>corrected and scaled</source>
        <translation>已校正并定标</translation>
    </message>
    <message>
        <source>The file holds the result of another program, not an intensity.</source>
        <translation>文件包含的是其他程序的结果，不是强度。</translation>
    </message>
</context>
<context>
    <name>Kinetics</name>
    <message>
        <source>The two activation energies come from different formulas.</source>
        <translation>两个活化能来自不同的公式。</translation>
    </message>
    <message>
        <source>Use the same formula for both.</source>
        <translation>请对两者使用同一公式。</translation>
    </message>
    <message>
        <source>No common activation energy fits the two sets of points.</source>
        <translation>没有共同的活化能能符合这两组点。</translation>
    </message>
    <message>
        <source>The glass transition temperature %1 K is not a positive number.</source>
        <translation>玻璃化转变温度 %1 K 不是正数。</translation>
    </message>
    <message>
        <source>Give the glass transition temperature in kelvin.</source>
        <translation>请以开尔文给出玻璃化转变温度。</translation>
    </message>
    <message>
        <source>An activation energy needs at least three points.</source>
        <translation>求活化能至少需要三个点。</translation>
    </message>
    <message>
        <source>Measure at more heating rates, or pick the peak in more scans.</source>
        <translation>请测量更多升温速率，或在更多扫描中选取该峰。</translation>
    </message>
    <message>
        <source>The heating rate %1 K/s is not a positive number.</source>
        <translation>升温速率 %1 K/s 不是正数。</translation>
    </message>
    <message>
        <source>Correct the rate of that scan, or leave it out.</source>
        <translation>请更正该扫描的速率，或将其排除。</translation>
    </message>
    <message>
        <source>The peak temperature %1 K is not a positive number.</source>
        <translation>峰温 %1 K 不是正数。</translation>
    </message>
    <message>
        <source>Give temperatures in kelvin, or leave that scan out.</source>
        <translation>请以开尔文给出温度，或将该扫描排除。</translation>
    </message>
    <message>
        <source>All points have the same heating rate.</source>
        <translation>所有点的升温速率相同。</translation>
    </message>
    <message>
        <source>Measure at least at two heating rates.</source>
        <translation>请至少以两种升温速率测量。</translation>
    </message>
    <message>
        <source>The peak temperature does not rise with the heating rate as an activated process does.</source>
        <translation>峰温没有像热激活过程那样随升温速率升高。</translation>
    </message>
    <message>
        <source>Look for a mixed-up branch, rate or unit among the points.</source>
        <translation>请检查各点中是否有混淆的分支、速率或单位。</translation>
    </message>
    <message>
        <source>No heating rate was measured more than once.</source>
        <translation>没有任何升温速率重复测量过。</translation>
    </message>
    <message>
        <source>Repeat a scan at the same rate, or use the interval of the fit.</source>
        <translation>请以相同速率重复扫描，或使用拟合的置信区间。</translation>
    </message>
    <message>
        <source>A bootstrap needs at least two resamplings.</source>
        <translation>自助法至少需要两次重抽样。</translation>
    </message>
    <message>
        <source>The means of the replicates do not rise with the heating rate.</source>
        <translation>重复测量的平均值没有随升温速率升高。</translation>
    </message>
    <message>
        <source>The replicates scatter so much that some resamplings have no activation energy.</source>
        <translation>重复测量过于离散，部分重抽样得不到活化能。</translation>
    </message>
</context>
<context>
    <name>Kissinger</name>
    <message>
        <source>left out by hand</source>
        <translation>手动排除</translation>
    </message>
    <message>
        <source>no clear peak of this kind and branch</source>
        <translation>没有该类型和分支的清晰峰</translation>
    </message>
    <message>
        <source>the heating rate is unknown</source>
        <translation>升温速率未知</translation>
    </message>
    <message>
        <source>exotherm</source>
        <translation>放热</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 %: %1, n = %2</source>
        <translation>95%：%1，n = %2</translation>
    </message>
    <message>
        <source>E_a = %1 (%2)</source>
        <translation>E_a = %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cooled at %1 K/s, heated at other rates: read E_a as apparent.</source>
        <translation>降温速率为 %1 K/s，与升温速率不同：E_a 应视为表观值。</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>已排除，%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more scan(s) left out</source>
        <translation>
            <numerusform>另有 %n 条扫描已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): select a sample to read its E_a.</source>
        <translation>
            <numerusform>%n 条直线：选择一个样品以读取其 E_a。</numerusform>
        </translation>
    </message>
    <message>
        <source>branch: %1</source>
        <translation>分支：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) with another formula not drawn</source>
        <translation>
            <numerusform>%n 个采用其他公式的样品未绘出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ln(%2) against 1/T_p</source>
        <translation>%1：ln(%2) 对 1/T_p</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>See vitrine --help.</source>
        <translation>参见 vitrine --help。</translation>
    </message>
    <message>
        <source>“%1” is not a size like 1600x1000.</source>
        <translation>“%1”不是像 1600x1000 这样的尺寸。</translation>
    </message>
    <message>
        <source>“%1” is not a scale between 0.5 and 8.</source>
        <translation>“%1”不是 0.5 与 8 之间的缩放比例。</translation>
    </message>
    <message>
        <source>“%1” is not a theme; there are dark and light.</source>
        <translation>没有主题“%1”；可用的有 dark（深色）和 light（浅色）。</translation>
    </message>
    <message>
        <source>There is no view called “%1”.</source>
        <translation>没有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>无法写出图片。</translation>
    </message>
</context>
<context>
    <name>MouseGrammar</name>
    <message>
        <source>Drag: move the edge · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>拖动：移动边缘 · 方向键：微调，Shift ×10 · Esc：取消</translation>
    </message>
    <message>
        <source>Drag: move the window · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>拖动：移动区间 · 方向键：微调，Shift ×10 · Esc：取消</translation>
    </message>
    <message>
        <source>Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom</source>
        <translation>单击：选择 · Ctrl+单击：添加 · 右键：可用操作 · 拖动：缩放</translation>
    </message>
    <message>
        <source>Drag: move the axis · wheel: zoom this axis · double-click: fit it</source>
        <translation>拖动：移动坐标轴 · 滚轮：缩放此轴 · 双击：适应</translation>
    </message>
    <message>
        <source>Drag: zoom · wheel: zoom at the cursor · middle button or Space: pan · double-click: fit</source>
        <translation>拖动：缩放 · 滚轮：以光标为中心缩放 · 中键或空格：平移 · 双击：适应</translation>
    </message>
    <message>
        <source>Release: keep the window · Esc: as it was before</source>
        <translation>松开：保留区间 · Esc：恢复原状</translation>
    </message>
    <message>
        <source>Release: zoom to the rectangle · Esc: leave the view as it is</source>
        <translation>松开：放大到矩形 · Esc：保持视图不变</translation>
    </message>
    <message>
        <source>Release: keep the view · double-click: fit again</source>
        <translation>松开：保留视图 · 双击：重新适应</translation>
    </message>
</context>
<context>
    <name>PairFunctionView</name>
    <message>
        <source>ΔG(r) against %1, ±2σ</source>
        <translation>ΔG(r)，相对于 %1，±2σ</translation>
    </message>
    <message>
        <source>ΔG says nothing beyond %1 Å.</source>
        <translation>%1 Å 以外的 ΔG 没有意义。</translation>
    </message>
    <message>
        <source>−4πρr</source>
        <translation>−4πρr</translation>
    </message>
    <message>
        <source>resolution %1 Å</source>
        <translation>分辨率 %1 Å</translation>
    </message>
    <message>
        <source>first shell</source>
        <translation>第一壳层</translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å</source>
        <translation>%2 至 %3 Å 内 %1 个近邻</translation>
    </message>
    <message>
        <source>%1 neighbours up to the first minimum</source>
        <translation>到第一极小值 %1 个近邻</translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation>G(r) 和 ΔG(r)</translation>
    </message>
    <message>
        <source>r %1 Å · G %2 Å⁻²</source>
        <translation>r %1 Å · G %2 Å⁻²</translation>
    </message>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation>文件包含 S(q)，未变换为 G(r)。</translation>
    </message>
    <message>
        <source>%1 · q_max %2 Å⁻¹ · %3</source>
        <translation>%1 · q_max %2 Å⁻¹ · %3</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>A file .xye has three columns: abscissa, intensity and its error.</source>
        <translation>.xye 文件有三列：横坐标、强度及其误差。</translation>
    </message>
    <message>
        <source>Give a table of two columns the ending .xy.</source>
        <translation>两列的表格请使用扩展名 .xy。</translation>
    </message>
    <message>
        <source>The first line is taken as the wavelength, %1 Å, and the axis as 2θ.</source>
        <translation>第一行视为波长 %1 Å，横轴视为 2θ。</translation>
    </message>
    <message>
        <source>A scan of the kind “%1” is not on the scattering angle 2θ.</source>
        <translation>类型为“%1”的扫描不是对散射角 2θ 的扫描。</translation>
    </message>
    <message>
        <source>The abscissa “%1” is neither q nor 2θ.</source>
        <translation>横坐标“%1”既不是 q 也不是 2θ。</translation>
    </message>
    <message>
        <source>Integrate the image again on an axis of q or 2θ.</source>
        <translation>请在 q 或 2θ 轴上重新积分图像。</translation>
    </message>
    <message>
        <source>The header announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation>文件头声明有 %1 个点，但其后有 %2 个：文件被截断或被改动。</translation>
    </message>
    <message>
        <source>Use the file as it was written.</source>
        <translation>请使用原样写出的文件。</translation>
    </message>
    <message>
        <source>The rows of a BANK line that ends in “%1” are not read; FXYE is.</source>
        <translation>以“%1”结尾的 BANK 行的数据不能读取；FXYE 可以。</translation>
    </message>
    <message>
        <source>Export the pattern as FXYE or as columns 2θ, intensity and error.</source>
        <translation>请将衍射谱导出为 FXYE，或导出为 2θ、强度和误差三列。</translation>
    </message>
    <message>
        <source>The binning “%1” is one of times of flight; only angles (CONS) are read.</source>
        <translation>分格方式“%1”属于飞行时间；只读取角度 (CONS)。</translation>
    </message>
    <message>
        <source>Export the pattern on q.</source>
        <translation>请以 q 为横轴导出衍射谱。</translation>
    </message>
    <message>
        <source>The BANK line announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation>BANK 行声明有 %1 个点，但其后有 %2 个：文件被截断或被改动。</translation>
    </message>
    <message>
        <source>The GSAS file has no BANK line.</source>
        <translation>GSAS 文件没有 BANK 行。</translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å), which is not stripped here.</source>
        <translation>使用 Kα1；文件还给出 Kα2 (%1 Å)，此处不予剥离。</translation>
    </message>
    <message>
        <source>The HDF5 file is damaged or cut short.</source>
        <translation>HDF5 文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>The HDF5 file holds no plot (NXdata) and no data set of q or 2θ.</source>
        <translation>HDF5 文件中没有绘图数据 (NXdata)，也没有 q 或 2θ 的数据集。</translation>
    </message>
    <message>
        <source>Save the integrated pattern as NXdata with its axis of q or 2θ.</source>
        <translation>请将积分所得的衍射谱连同 q 或 2θ 轴保存为 NXdata。</translation>
    </message>
    <message numerus="yes">
        <source>%n other plot(s) of the file were left out; this one is its default.</source>
        <translation>
            <numerusform>文件中另外 %n 个绘图数据已略去；此为其默认项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plot has no signal that can be read (it may be damaged, or stand in another file).</source>
        <translation>该绘图数据没有可读的信号（可能已损坏，或位于另一文件中）。</translation>
    </message>
    <message>
        <source>The plot of “%1” has no axis.</source>
        <translation>“%1”的绘图数据没有坐标轴。</translation>
    </message>
    <message>
        <source>The plot is on “%1” (%2), so it is no pattern.</source>
        <translation>该绘图数据以“%1”(%2) 为横轴，因此不是衍射谱。</translation>
    </message>
    <message>
        <source>The data set “%1” has %2 dimensions that do not fit the axis “%3”: neither a pattern nor a stack of frames.</source>
        <translation>数据集“%1”有 %2 个维度，与坐标轴“%3”不匹配：既不是衍射谱，也不是帧序列。</translation>
    </message>
    <message>
        <source>The data set “%1” is damaged and cannot be read.</source>
        <translation>数据集“%1”已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The errors “%1” are not used: those of frames come from their scatter, and others must have the length of the pattern.</source>
        <translation>误差“%1”未被使用：帧的误差取自其离散，其他误差的长度必须与衍射谱一致。</translation>
    </message>
    <message>
        <source>The scan over “%1” does not move 2θ: it is no pattern.</source>
        <translation>对“%1”的扫描没有移动 2θ：它不是衍射谱。</translation>
    </message>
    <message>
        <source>The file intends the unresolved Kα doublet: its mean wavelength, %1 Å, is used.</source>
        <translation>文件指的是未分辨的 Kα 双线：采用其平均波长 %1 Å。</translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å, ratio %2), which is not stripped here.</source>
        <translation>使用 Kα1；文件还给出 Kα2（%1 Å，强度比 %2），此处不予剥离。</translation>
    </message>
    <message>
        <source>The counts were multiplied by the attenuation of the beam.</source>
        <translation>计数已乘以光束的衰减倍数。</translation>
    </message>
    <message>
        <source>The file says that the scan was aborted.</source>
        <translation>文件注明该扫描被中止。</translation>
    </message>
    <message>
        <source>The file holds no scan with intensities.</source>
        <translation>文件中没有带强度的扫描。</translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “q [1/A]”, “2theta [deg]” and “I”.</source>
        <translation>请为各列加上带单位的标题，例如“q [1/A]”、“2theta [deg]”和“I”。</translation>
    </message>
    <message>
        <source>The file is a thermogram and no pattern: it has a column of temperatures or heat flow.</source>
        <translation>该文件是热分析曲线，不是衍射谱：它有一列温度或热流。</translation>
    </message>
    <message>
        <source>Import it as a scan.</source>
        <translation>请将其作为扫描导入。</translation>
    </message>
    <message>
        <source>The columns have no titles, and there are more than three of them, so that it cannot be told which hold the pattern.</source>
        <translation>各列没有标题，且多于三列，无法判断哪些列是衍射谱。</translation>
    </message>
    <message>
        <source>No column is named as q, 2θ or r.</source>
        <translation>没有名为 q、2θ 或 r 的列。</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>文件不属于此处已知的任何格式。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number were left out.</source>
        <translation>
            <numerusform>%n 行没有数字，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern needs a column of q or 2θ and one of intensity.</source>
        <translation>衍射谱需要一列 q 或 2θ 和一列强度。</translation>
    </message>
    <message>
        <source>The third column has no title; it is taken as the error of the intensity.</source>
        <translation>第三列没有标题；将其视为强度的误差。</translation>
    </message>
    <message>
        <source>The file ends before its line of titles (“#L …”): it is cut short.</source>
        <translation>文件在标题行（“#L …”）之前结束：已被截断。</translation>
    </message>
    <message>
        <source>The header says that data up to q = %1 Å⁻¹ were used.</source>
        <translation>文件头注明使用了至 q = %1 Å⁻¹ 的数据。</translation>
    </message>
    <message>
        <source>The file is a thermogram (%1) and no pattern.</source>
        <translation>该文件是热分析曲线 (%1)，不是衍射谱。</translation>
    </message>
    <message>
        <source>q in Å⁻¹</source>
        <translation>q (Å⁻¹)</translation>
    </message>
    <message>
        <source>q in nm⁻¹</source>
        <translation>q (nm⁻¹)</translation>
    </message>
    <message>
        <source>2θ</source>
        <translation>2θ</translation>
    </message>
    <message>
        <source>Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or --wavelength, unless the file tells it).</source>
        <translation>请用 --axis q、--axis q_nm 或 --axis two_theta 回答（最后一种须同时给出 --energy 或 --wavelength，除非文件已注明）。</translation>
    </message>
    <message>
        <source>Is the abscissa q in Å⁻¹, q in nm⁻¹ or 2θ? The file does not say.</source>
        <translation>横坐标是以 Å⁻¹ 为单位的 q、以 nm⁻¹ 为单位的 q，还是 2θ？文件未注明。</translation>
    </message>
    <message>
        <source>Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.</source>
        <translation>列“%1”是散射角 2θ，还是其一半？文件未注明。</translation>
    </message>
    <message>
        <source>If it is 2θ, answer with --axis two_theta together with --energy or --wavelength; an axis of θ has to be doubled first.</source>
        <translation>如果是 2θ，请用 --axis two_theta 并同时给出 --energy 或 --wavelength；θ 轴须先乘以二。</translation>
    </message>
    <message>
        <source>Is the column “%1” q in Å⁻¹, q in nm⁻¹ or 2θ? The file does not say.</source>
        <translation>列“%1”是以 Å⁻¹ 为单位的 q、以 nm⁻¹ 为单位的 q，还是 2θ？文件未注明。</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.</source>
        <translation>衍射谱以角度 2θ 为横轴，文件给出了阳极 %1，但没有波长。</translation>
    </message>
    <message>
        <source>State --wavelength (Cu Kα1 is 1.54060 Å, Mo Kα1 0.70932 Å) or --energy.</source>
        <translation>请给出 --wavelength（Cu Kα1 为 1.54060 Å，Mo Kα1 为 0.70932 Å）或 --energy。</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file does not tell the wavelength.</source>
        <translation>衍射谱以角度 2θ 为横轴，而文件没有给出波长。</translation>
    </message>
    <message>
        <source>State --energy or --wavelength.</source>
        <translation>请给出 --energy 或 --wavelength。</translation>
    </message>
    <message>
        <source>The file says that its axis is %1; it is read as %2, as answered.</source>
        <translation>文件注明其横轴为 %1；按回答读作 %2。</translation>
    </message>
    <message>
        <source>The stated wavelength is not a positive number.</source>
        <translation>给出的波长不是正数。</translation>
    </message>
    <message>
        <source>The file says a wavelength of %1 Å; %2 Å is used, as answered.</source>
        <translation>文件注明波长为 %1 Å；按回答采用 %2 Å。</translation>
    </message>
    <message>
        <source>If the axis is q, say so with --axis q or --axis q_nm.</source>
        <translation>如果横轴是 q，请用 --axis q 或 --axis q_nm 指明。</translation>
    </message>
    <message>
        <source>The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.</source>
        <translation>横轴终止于 q = %1 Å⁻¹，但波长 %2 Å 最远只能达到 %3 Å⁻¹。</translation>
    </message>
    <message>
        <source>Check --axis (q, q_nm or two_theta) and --energy or --wavelength.</source>
        <translation>请检查 --axis（q、q_nm 或 two_theta）以及 --energy 或 --wavelength。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a negative abscissa were left out.</source>
        <translation>
            <numerusform>%n 行的横坐标为负，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows do not ascend in the file; they were sorted.</source>
        <translation>文件中的行不是升序；已排序。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an abscissa; rows of one abscissa were averaged.</source>
        <translation>
            <numerusform>%n 行的横坐标重复；横坐标相同的行已取平均。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are missing, zero or negative; they count as unknown.</source>
        <translation>
            <numerusform>%n 个误差缺失、为零或为负；视为未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are exactly zero.</source>
        <translation>
            <numerusform>%n 个强度值恰为零。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames are no numbers and count as masked.</source>
        <translation>
            <numerusform>各帧中有 %n 个点不是数，视为已屏蔽。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file and its columns.</source>
        <translation>请检查文件及其各列。</translation>
    </message>
    <message>
        <source>No row has a number for both abscissa and intensity.</source>
        <translation>没有一行同时具有横坐标和强度的数值。</translation>
    </message>
    <message>
        <source>Only one row has numbers; a pattern needs several.</source>
        <translation>只有一行含有数字；衍射谱需要多行。</translation>
    </message>
    <message>
        <source>Every intensity is zero.</source>
        <translation>所有强度均为零。</translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation>衍射谱各列的长度不同。</translation>
    </message>
    <message>
        <source>The XML ends too early: the file is cut short.</source>
        <translation>XML 提前结束：文件被截断。</translation>
    </message>
    <message>
        <source>The XML is damaged: %1</source>
        <translation>XML 已损坏：%1</translation>
    </message>
    <message>
        <source>No density is given: the scale is the one that makes S(q) average to 1 at high q.</source>
        <translation>未给出密度：标度因子取使 S(q) 在高 q 处平均为 1 的值。</translation>
    </message>
    <message>
        <source>r_min = %1 Å was found from the first maximum of G(r).</source>
        <translation>r_min = %1 Å 由 G(r) 的第一极大值求得。</translation>
    </message>
    <message>
        <source>The file holds no S(q), so that there is no diffraction peak in it.</source>
        <translation>文件不含 S(q)，因此其中没有衍射峰。</translation>
    </message>
    <message>
        <source>The file holds no G(r), so that no neighbours can be counted.</source>
        <translation>文件不含 G(r)，因此无法统计近邻数。</translation>
    </message>
    <message>
        <source>The scale of ad hoc normalisation is arbitrary, so that no neighbours can be counted.</source>
        <translation>ad hoc 归一化的标度是任意的，因此无法统计近邻数。</translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation>请选择其他归一化方法。</translation>
    </message>
    <message>
        <source>Counting neighbours needs the density of the sample.</source>
        <translation>统计近邻数需要样品的密度。</translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation>请给出密度 (--density)。</translation>
    </message>
    <message>
        <source>S(q) needs to know what the sample is made of.</source>
        <translation>求 S(q) 需要知道样品的组成。</translation>
    </message>
    <message>
        <source>Type the composition of the sample, such as Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation>请输入样品的成分，例如 Zr46.8Ti8.2Cu7.5Ni10Be27.5。</translation>
    </message>
    <message>
        <source>S(q) needs the energy of the beam, which the file does not state.</source>
        <translation>求 S(q) 需要光束能量，而文件未注明。</translation>
    </message>
    <message>
        <source>Give the energy or the wavelength (--energy or --wavelength).</source>
        <translation>请给出能量或波长（--energy 或 --wavelength）。</translation>
    </message>
    <message>
        <source>This is a background; it is subtracted from other patterns.</source>
        <translation>这是本底；它将从其他衍射谱中扣除。</translation>
    </message>
    <message>
        <source>The file holds intensities, which have to be reduced to S(q) first.</source>
        <translation>文件包含强度，须先处理为 S(q)。</translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation>文件包含其他程序的结果，按原样采用。</translation>
    </message>
</context>
<context>
    <name>PatternRows</name>
    <message>
        <source>First sharp peak</source>
        <translation>第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>FWHM</source>
        <translation>FWHM</translation>
    </message>
    <message>
        <source>S at the top</source>
        <translation>峰顶处的 S</translation>
    </message>
    <message>
        <source>q_1, %1</source>
        <translation>q_1，%1</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标度因子</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>e.u.</source>
        <translation>e.u.</translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation>高 q 处 S 的平均值</translation>
    </message>
    <message>
        <source>Ripple below r_min</source>
        <translation>r_min 以下的波纹</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>数密度</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>%1 to %2 Å</source>
        <translation>%1 至 %2 Å</translation>
    </message>
    <message>
        <source>To the first minimum</source>
        <translation>到第一极小值</translation>
    </message>
    <message>
        <source>Twice to the top of r g</source>
        <translation>到 r g 峰顶处的两倍</translation>
    </message>
    <message>
        <source>Twice to the top of r²g</source>
        <translation>到 r²g 峰顶处的两倍</translation>
    </message>
    <message>
        <source>Shells</source>
        <translation>壳层</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>local quadratic</source>
        <translation>局部二次</translation>
    </message>
    <message>
        <source>Lorentzian, ±0.25 Å⁻¹</source>
        <translation>洛伦兹，±0.25 Å⁻¹</translation>
    </message>
    <message>
        <source>Lorentzian, ±0.40 Å⁻¹</source>
        <translation>洛伦兹，±0.40 Å⁻¹</translation>
    </message>
    <message>
        <source>pseudo-Voigt</source>
        <translation>赝 Voigt</translation>
    </message>
    <message>
        <source>middle at half height</source>
        <translation>半高处中点</translation>
    </message>
    <message>
        <source>Faber–Ziman</source>
        <translation>Faber–Ziman</translation>
    </message>
    <message>
        <source>I/⟨f⟩², as printed</source>
        <translation>I/⟨f⟩²，按原文</translation>
    </message>
    <message>
        <source>Ashcroft–Langreth</source>
        <translation>Ashcroft–Langreth</translation>
    </message>
    <message>
        <source>linear solve</source>
        <translation>线性求解</translation>
    </message>
    <message>
        <source>Krogh-Moe–Norman</source>
        <translation>Krogh-Moe–Norman</translation>
    </message>
    <message>
        <source>high q</source>
        <translation>高 q</translation>
    </message>
    <message>
        <source>ad hoc polynomial</source>
        <translation>ad hoc 多项式</translation>
    </message>
    <message>
        <source>Lorch</source>
        <translation>Lorch</translation>
    </message>
    <message>
        <source>Soper–Lorch</source>
        <translation>Soper–Lorch</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>无窗函数</translation>
    </message>
</context>
<context>
    <name>Peaks</name>
    <message>
        <source>The window of the peak holds fewer than seven points of the scan.</source>
        <translation>峰区间内的扫描数据点不足七个。</translation>
    </message>
    <message>
        <source>Widen it.</source>
        <translation>请将其加宽。</translation>
    </message>
    <message>
        <source>The peak has no top inside its window.</source>
        <translation>峰在其区间内没有峰顶。</translation>
    </message>
    <message>
        <source>Move the window so that the curve falls on both sides.</source>
        <translation>请移动区间，使曲线在两侧均下降。</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“%1” does not begin with a number.</source>
        <translation>“%1”不以数字开头。</translation>
    </message>
    <message>
        <source>Write a number and its unit, for example “20 K/min”.</source>
        <translation>请写出数字及其单位，例如“20 K/min”。</translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here.</source>
        <translation>“%1”不是此处已知的单位。</translation>
    </message>
    <message>
        <source>Write the unit after the number, for example in %1.</source>
        <translation>请将单位写在数字之后，例如 %1。</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>“%1”没有单位。</translation>
    </message>
    <message>
        <source>“%1” has a unit of another kind.</source>
        <translation>“%1”的单位属于另一类。</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表格中没有列“%1”。</translation>
    </message>
    <message>
        <source>Name the columns “heating_rate [K/s]” and “T_p [K]”.</source>
        <translation>请将列命名为“heating_rate [K/s]”和“T_p [K]”。</translation>
    </message>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation>列“%1”的单位缺失或不适用。</translation>
    </message>
    <message>
        <source>Write it in brackets after the name, for example [%1].</source>
        <translation>请将单位写在名称后的方括号内，例如 [%1]。</translation>
    </message>
    <message>
        <source>The column “%1” has an empty field.</source>
        <translation>列“%1”中有空字段。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file holds no heat flow: its signal is the mass “%1”, so it is thermogravimetry and no thermogram.</source>
        <translation>文件不含热流：其信号是质量“%1”，属于热重，不是热分析曲线。</translation>
    </message>
    <message>
        <source>Export the heat flow (DSC) of the measurement.</source>
        <translation>请导出测量的热流 (DSC)。</translation>
    </message>
    <message>
        <source>No column is named or measured as heat flow or heat capacity.</source>
        <translation>没有名为热流或热容、或以其单位测量的列。</translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation>请为各列加上带单位的标题，例如“T [K]”和“heat flow [W/g]”。</translation>
    </message>
    <message>
        <source>No column is named or measured as a temperature.</source>
        <translation>没有名为温度、或以其单位测量的列。</translation>
    </message>
    <message>
        <source>The column “%1” is in %2, which is neither heat flow nor heat capacity.</source>
        <translation>列“%1”的单位是 %2，既不是热流也不是热容。</translation>
    </message>
    <message>
        <source>Is the column “%1” in kelvin or in degrees Celsius? The file does not say.</source>
        <translation>列“%1”的单位是开尔文还是摄氏度？文件未注明。</translation>
    </message>
    <message>
        <source>Answer with --temperature-unit K or --temperature-unit degC.</source>
        <translation>请用 --temperature-unit K 或 --temperature-unit degC 回答。</translation>
    </message>
    <message>
        <source>The column “%1” is in %2: it has not been calibrated to heat flow.</source>
        <translation>列“%1”的单位是 %2：尚未校准为热流。</translation>
    </message>
    <message>
        <source>Apply the sensitivity calibration in the instrument&apos;s program and export mW or mW/mg.</source>
        <translation>请在仪器程序中应用灵敏度校准，并以 mW 或 mW/mg 导出。</translation>
    </message>
    <message>
        <source>What is the unit of the column “%1”? The file does not say.</source>
        <translation>列“%1”的单位是什么？文件未注明。</translation>
    </message>
    <message>
        <source>The unit “%2” of the column “%1” is not known here.</source>
        <translation>列“%1”的单位“%2”在此处未知。</translation>
    </message>
    <message>
        <source>Answer with --signal-unit, for example mW, W/g or &quot;J/(g K)&quot;.</source>
        <translation>请用 --signal-unit 回答，例如 mW、W/g 或 &quot;J/(g K)&quot;。</translation>
    </message>
    <message>
        <source>The column “%1” has no unit of time and was not used.</source>
        <translation>列“%1”没有时间单位，未被使用。</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because a number is missing: %n.</source>
        <translation>
            <numerusform>因缺少数字而略去的行：%n。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) of numbers were found; a thermogram needs at least ten.</source>
        <translation>
            <numerusform>只找到 %n 行数字；热分析曲线至少需要十行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” goes from %2 to %3 K, which no thermogram does.</source>
        <translation>列“%1”从 %2 到 %3 K，热分析曲线不可能如此。</translation>
    </message>
    <message>
        <source>Check the unit (--temperature-unit) and the decimal sign (--decimal).</source>
        <translation>请检查单位 (--temperature-unit) 和小数点符号 (--decimal)。</translation>
    </message>
    <message>
        <source>The temperature in column “%1” never changes.</source>
        <translation>列“%1”中的温度从不变化。</translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat the temperature of the row before: %n.</source>
        <translation>
            <numerusform>与上一行温度重复的行：%n。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that go against the direction of the ramp: %n.</source>
        <translation>
            <numerusform>与变温方向相反的行：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says %1 K/min, but time and temperature give %2 K/min.</source>
        <translation>文件注明 %1 K/min，但时间和温度给出 %2 K/min。</translation>
    </message>
    <message>
        <source>The heating rate, %1 K/s, was taken from the file name.</source>
        <translation>升温速率 %1 K/s 取自文件名。</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they belong to no ramp (a jump, a few rows): %n.</source>
        <translation>
            <numerusform>因不属于任何变温段（跳变、少数几行）而略去的行：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are in no order of temperature and were kept as one scan.</source>
        <translation>各行没有按温度排列，已作为一条扫描保留。</translation>
    </message>
    <message>
        <source>Exotherms point up: concluded from the data, since the flow goes down when heating starts.</source>
        <translation>放热向上：由数据推断，因为开始升温时热流下降。</translation>
    </message>
    <message>
        <source>Exotherms point down: concluded from the data, since the flow goes up when heating starts.</source>
        <translation>放热向下：由数据推断，因为开始升温时热流上升。</translation>
    </message>
    <message>
        <source>The data suggest the opposite of the stated direction of exotherms.</source>
        <translation>数据显示的放热方向与所给方向相反。</translation>
    </message>
    <message>
        <source>The direction of exotherms is the customary one of this format; the file does not state it.</source>
        <translation>放热方向取此格式的惯例；文件未注明。</translation>
    </message>
    <message>
        <source>Do exotherms point up or down? The file does not say and the data do not show it.</source>
        <translation>放热向上还是向下？文件未注明，数据也无法显示。</translation>
    </message>
    <message>
        <source>Answer with --exo up or --exo down.</source>
        <translation>请用 --exo up 或 --exo down 回答。</translation>
    </message>
    <message>
        <source>The file holds no curve of heat flow or heat capacity.</source>
        <translation>文件中没有热流或热容曲线。</translation>
    </message>
    <message>
        <source>The columns have no titles, so that it cannot be told which is the temperature.</source>
        <translation>各列没有标题，无法判断哪一列是温度。</translation>
    </message>
    <message>
        <source>The NETZSCH file ends before its line of titles (“##Temp.…”).</source>
        <translation>NETZSCH 文件在其标题行（“##Temp.…”）之前结束。</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>文件不属于此处已知的任何格式。</translation>
    </message>
    <message>
        <source>The file is not text: it holds bytes that no text has.</source>
        <translation>该文件不是文本：含有文本中不会出现的字节。</translation>
    </message>
    <message>
        <source>Export the measurement as text from the instrument&apos;s program.</source>
        <translation>请在仪器程序中将测量导出为文本。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It cannot be told whether the comma or the point is the decimal sign of the numbers.</source>
        <translation>无法判断数字的小数点符号是逗号还是句点。</translation>
    </message>
    <message>
        <source>Say which with --decimal comma or --decimal point.</source>
        <translation>请用 --decimal comma 或 --decimal point 指明。</translation>
    </message>
    <message>
        <source>No rows with at least two numbers were found.</source>
        <translation>没有找到至少含两个数字的行。</translation>
    </message>
    <message>
        <source>A thermogram needs a column of temperatures and one of heat flow or heat capacity.</source>
        <translation>热分析曲线需要一列温度和一列热流或热容。</translation>
    </message>
    <message>
        <source>The line has %1 fields where the table has %2 columns.</source>
        <translation>该行有 %1 个字段，而表格有 %2 列。</translation>
    </message>
    <message>
        <source>Mend or remove that line, or check separator and decimal sign.</source>
        <translation>请修正或移除该行，或检查分隔符和小数点符号。</translation>
    </message>
    <message>
        <source>The last line is cut short and was left out.</source>
        <translation>最后一行被截断，已略去。</translation>
    </message>
    <message>
        <source>Text after the last row was left out.</source>
        <translation>最后一行之后的文本已略去。</translation>
    </message>
    <message>
        <source>“%1” has thousands separators, as a spreadsheet puts them in, and no decimal sign of its own: the number that was meant cannot be told.</source>
        <translation>“%1”含有电子表格加入的千位分隔符，而没有自己的小数点：无法判断原来的数值。</translation>
    </message>
    <message>
        <source>Export the measurement again and read it without opening it in a spreadsheet.</source>
        <translation>请重新导出测量，并且不要在电子表格中打开而直接读取。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The STARe file ends before the rows of its curve “%1”.</source>
        <translation>STARe 文件在其曲线“%1”的数据行之前结束。</translation>
    </message>
    <message>
        <source>The curve “%1” (%2) is no heat flow and was not taken.</source>
        <translation>曲线“%1”(%2) 不是热流，未被采用。</translation>
    </message>
    <message>
        <source>The file holds no heat flow; its curve “%1” is in %2.</source>
        <translation>文件不含热流；其曲线“%1”的单位是 %2。</translation>
    </message>
    <message>
        <source>The column “%1” is molar (%2); without the molar mass it is no heat capacity of a sample.</source>
        <translation>列“%1”是摩尔量 (%2)；没有摩尔质量就不是样品的热容。</translation>
    </message>
    <message>
        <source>Export the raw data, in mcal/min, cal/°C or µW.</source>
        <translation>请以 mcal/min、cal/°C 或 µW 导出原始数据。</translation>
    </message>
    <message>
        <source>The column “%1” is a heat capacity of the cell; the scan rate is needed to make it a heat flow.</source>
        <translation>列“%1”是样品池的热容；换算为热流需要扫描速率。</translation>
    </message>
    <message>
        <source>Give the rate, for example --heating-rate &quot;60 K/h&quot;.</source>
        <translation>请给出速率，例如 --heating-rate &quot;60 K/h&quot;。</translation>
    </message>
    <message>
        <source>The Pyris file ends before the titles of its columns.</source>
        <translation>Pyris 文件在其列标题之前结束。</translation>
    </message>
    <message>
        <source>Pyris prints no units; minutes, °C and mW were taken, as the program writes them.</source>
        <translation>Pyris 不输出单位；按该程序的写法取分钟、°C 和 mW。</translation>
    </message>
    <message>
        <source>The Calisto file ends before the titles of its columns.</source>
        <translation>Calisto 文件在其列标题之前结束。</translation>
    </message>
    <message>
        <source>Calisto prints no units; s, °C and mW were taken, as the program writes them.</source>
        <translation>Calisto 不输出单位；按该程序的写法取 s、°C 和 mW。</translation>
    </message>
    <message>
        <source>A step with other columns than the first was left out.</source>
        <translation>列与第一步不同的一个步骤已略去。</translation>
    </message>
    <message>
        <source>The TRIOS file ends before the rows of its first step.</source>
        <translation>TRIOS 文件在其第一步的数据行之前结束。</translation>
    </message>
    <message numerus="yes">
        <source>Marker rows (time −1, −2, …) left out: %n.</source>
        <translation>
            <numerusform>略去的标记行（时间为 −1、−2、…）：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Universal Analysis file ends before its data.</source>
        <translation>Universal Analysis 文件在其数据之前结束。</translation>
    </message>
    <message>
        <source>The file name says %1 K/min; time and temperature give %2 K/min.</source>
        <translation>文件名注明 %1 K/min；时间和温度给出 %2 K/min。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>There is no reference T_g to divide by.</source>
        <translation>没有可用作除数的参考 T_g。</translation>
    </message>
    <message>
        <source>Set the reference T_g of the sample, or give --tg.</source>
        <translation>请设置样品的参考 T_g，或给出 --tg。</translation>
    </message>
    <message>
        <source>The area in J/g needs the heating rate and the mass.</source>
        <translation>以 J/g 表示的面积需要升温速率和质量。</translation>
    </message>
    <message>
        <source>Give the rate and the mass of the scan.</source>
        <translation>请给出该扫描的速率和质量。</translation>
    </message>
    <message>
        <source>The leading flank is not complete.</source>
        <translation>峰的前沿不完整。</translation>
    </message>
    <message>
        <source>The peak does not fall to half its height on both sides.</source>
        <translation>峰没有在两侧都降到半高。</translation>
    </message>
    <message>
        <source>The heating rate is not known.</source>
        <translation>升温速率未知。</translation>
    </message>
    <message>
        <source>Give it when importing or in the inspector.</source>
        <translation>请在导入时或在检查器中给出。</translation>
    </message>
    <message>
        <source>The mass is not known.</source>
        <translation>质量未知。</translation>
    </message>
    <message>
        <source>The density is not known.</source>
        <translation>密度未知。</translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation>请给出密度 (--density)。</translation>
    </message>
    <message>
        <source>The file holds no S(q).</source>
        <translation>文件不含 S(q)。</translation>
    </message>
    <message>
        <source>The file holds no G(r).</source>
        <translation>文件不含 G(r)。</translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation>文件包含其他程序的结果，按原样采用。</translation>
    </message>
    <message>
        <source>The maximum of r g(r), at %1 Å, is not in the shell from %2 to %3 Å.</source>
        <translation>r g(r) 的极大值位于 %1 Å，不在 %2 至 %3 Å 的壳层内。</translation>
    </message>
    <message>
        <source>Give the limits of the shell (--first-shell).</source>
        <translation>请给出壳层的界限 (--first-shell)。</translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message>
        <source>The field “%1” is missing or is not what it should be.</source>
        <translation>字段“%1”缺失或不符合要求。</translation>
    </message>
    <message>
        <source>The choices in the file are not readable.</source>
        <translation>文件中的设置无法读取。</translation>
    </message>
    <message>
        <source>The file was not written by Vitrine, or it was changed by another program.</source>
        <translation>该文件不是由 Vitrine 写出，或已被其他程序改动。</translation>
    </message>
    <message>
        <source>The curve “%1” cannot be read.</source>
        <translation>无法读取曲线“%1”。</translation>
    </message>
    <message>
        <source>The columns of the curve “%1” differ in length.</source>
        <translation>曲线“%1”各列的长度不同。</translation>
    </message>
    <message>
        <source>The embedded original “%1” is not what it was.</source>
        <translation>内嵌的原始文件“%1”已不是原样。</translation>
    </message>
    <message>
        <source>The file holds no sample that can be read.</source>
        <translation>文件中没有可读取的样品。</translation>
    </message>
    <message>
        <source>There is not enough memory for the contents of the file.</source>
        <translation>内存不足，无法容纳文件的内容。</translation>
    </message>
    <message>
        <source>The columns of scan “%1” differ in length.</source>
        <translation>扫描“%1”各列的长度不同。</translation>
    </message>
    <message>
        <source>Sample “%1” could not be put into a file: there is not enough memory.</source>
        <translation>样品“%1”无法写入文件：内存不足。</translation>
    </message>
    <message>
        <source>Take the previous version or a copy of the file.</source>
        <translation>请使用该文件的上一版本或副本。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is not a sample file of Vitrine.</source>
        <translation>这不是 Vitrine 的样品文件。</translation>
    </message>
    <message>
        <source>Measurements are imported; only files named .vitrine are opened.</source>
        <translation>测量数据须导入；只能打开扩展名为 .vitrine 的文件。</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>文件被截断。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Vitrine.</source>
        <translation>该文件由更新版本的 Vitrine 写出。</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>请用该版本打开。</translation>
    </message>
    <message>
        <source>The file is damaged: its contents do not match their SHA-256.</source>
        <translation>文件已损坏：其内容与 SHA-256 不符。</translation>
    </message>
    <message>
        <source>Scan “%1” has no identity of its own.</source>
        <translation>扫描“%1”没有自己的标识。</translation>
    </message>
    <message>
        <source>The sample has no identity.</source>
        <translation>样品没有标识。</translation>
    </message>
    <message>
        <source>Pattern “%1” has no identity of its own.</source>
        <translation>衍射谱“%1”没有自己的标识。</translation>
    </message>
    <message>
        <source>The columns of pattern “%1” differ in length.</source>
        <translation>衍射谱“%1”各列的长度不同。</translation>
    </message>
</context>
<context>
    <name>SampleMass</name>
    <message>
        <source>The mass is not a number; the values are too large or too small.</source>
        <translation>质量不是数；数值过大或过小。</translation>
    </message>
    <message>
        <source>Check their units.</source>
        <translation>请检查它们的单位。</translation>
    </message>
    <message>
        <source>The mass needs a heating rate above zero.</source>
        <translation>求质量需要大于零的升温速率。</translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation>请给出该扫描的升温速率。</translation>
    </message>
    <message>
        <source>One of the two scans is empty.</source>
        <translation>两条扫描之一为空。</translation>
    </message>
    <message>
        <source>The two scans share no range of temperature.</source>
        <translation>两条扫描没有共同的温度范围。</translation>
    </message>
    <message>
        <source>Choose the cooling scan or the second scan of the same sample.</source>
        <translation>请选择同一样品的降温扫描或第二次扫描。</translation>
    </message>
    <message>
        <source>The mass needs a step of the heat flow and of the heat capacity above zero.</source>
        <translation>求质量需要大于零的热流台阶和热容台阶。</translation>
    </message>
    <message>
        <source>Check the base lines and the step of the heat capacity.</source>
        <translation>请检查基线和热容台阶。</translation>
    </message>
    <message>
        <source>The mass needs a heat flow and a heat capacity above zero.</source>
        <translation>求质量需要大于零的热流和热容。</translation>
    </message>
    <message>
        <source>Check the zero of the heat flow and the heat capacity.</source>
        <translation>请检查热流和热容的零点。</translation>
    </message>
    <message>
        <source>The two scans hold different kinds of signal, so they cannot be subtracted.</source>
        <translation>两条扫描的信号类型不同，因此不能相减。</translation>
    </message>
    <message>
        <source>Choose two scans with the same kind of signal.</source>
        <translation>请选择信号类型相同的两条扫描。</translation>
    </message>
    <message>
        <source>The two scans share fewer than ten points.</source>
        <translation>两条扫描的共同数据点不足十个。</translation>
    </message>
    <message>
        <source>Choose scans over the same range of temperature.</source>
        <translation>请选择温度范围相同的扫描。</translation>
    </message>
</context>
<context>
    <name>Scattering</name>
    <message>
        <source>The pattern has a gap from %1 to %2 Å⁻¹, which is bridged by a straight line.</source>
        <translation>衍射谱在 %1 至 %2 Å⁻¹ 有缺口，以直线连接。</translation>
    </message>
    <message numerus="yes">
        <source>The pattern has only %n usable point(s).</source>
        <translation>
            <numerusform>衍射谱只有 %n 个可用的点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file, its columns and its axis.</source>
        <translation>请检查文件、其各列及横轴。</translation>
    </message>
    <message>
        <source>The axis of the pattern does not ascend from zero or above.</source>
        <translation>衍射谱的横轴不是从零或以上递增。</translation>
    </message>
    <message>
        <source>Check which column is q or 2θ.</source>
        <translation>请检查哪一列是 q 或 2θ。</translation>
    </message>
    <message>
        <source>Most intensities of the pattern are zero or negative.</source>
        <translation>衍射谱的大多数强度为零或负值。</translation>
    </message>
    <message>
        <source>Use the pattern as measured, before a background was subtracted.</source>
        <translation>请使用扣除本底之前的实测衍射谱。</translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation>衍射谱各列的长度不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n 个点不是数，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are negative; they are used as they are.</source>
        <translation>
            <numerusform>%n 个强度值为负；按原样使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were zero or missing; they count like the median of the others.</source>
        <translation>
            <numerusform>%n 个误差为零或缺失；按其余误差的中位数处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Compton table of %1 does not reach q = %2 Å⁻¹.</source>
        <translation>%1 的康普顿表达不到 q = %2 Å⁻¹。</translation>
    </message>
    <message>
        <source>Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle.</source>
        <translation>请检查横轴是否为以 Å⁻¹ 为单位的 q，而不是 nm⁻¹ 或角度。</translation>
    </message>
    <message>
        <source>The q axis has a value that is negative or not a number.</source>
        <translation>q 轴上有一个值为负或不是数。</translation>
    </message>
    <message>
        <source>The energy of the X-rays is not known.</source>
        <translation>X 射线能量未知。</translation>
    </message>
    <message>
        <source>State the energy or the wavelength.</source>
        <translation>请给出能量或波长。</translation>
    </message>
    <message>
        <source>The Compton recoil exponent %1 is neither 0, 2 nor 3.</source>
        <translation>康普顿反冲指数 %1 不是 0、2 或 3。</translation>
    </message>
    <message>
        <source>Take 2 for photon-counting detectors and 3 for integrating ones.</source>
        <translation>光子计数探测器取 2，积分型探测器取 3。</translation>
    </message>
    <message>
        <source>A coordination number needs the density of the sample.</source>
        <translation>求配位数需要样品的密度。</translation>
    </message>
    <message>
        <source>State the density.</source>
        <translation>请给出密度。</translation>
    </message>
    <message>
        <source>The columns of G(r) have different lengths.</source>
        <translation>G(r) 各列的长度不同。</translation>
    </message>
    <message>
        <source>The limits %1 to %2 Å of the shell are not within G(r).</source>
        <translation>壳层界限 %1 至 %2 Å 不在 G(r) 的范围内。</translation>
    </message>
    <message>
        <source>Choose limits within the calculated distances.</source>
        <translation>请在计算的距离范围内选择界限。</translation>
    </message>
    <message>
        <source>There is no maximum of R(r) between %1 and %2 Å.</source>
        <translation>R(r) 在 %1 与 %2 Å 之间没有极大值。</translation>
    </message>
    <message>
        <source>Choose a range that holds the first shell.</source>
        <translation>请选择包含第一壳层的范围。</translation>
    </message>
    <message>
        <source>The background cannot be used. %1</source>
        <translation>无法使用本底。%1</translation>
    </message>
    <message>
        <source>The background and the pattern have no q in common.</source>
        <translation>本底与衍射谱没有共同的 q。</translation>
    </message>
    <message>
        <source>Check the axis of the background.</source>
        <translation>请检查本底的横轴。</translation>
    </message>
    <message>
        <source>The background was measured on another grid and has been interpolated.</source>
        <translation>本底是在另一网格上测得的，已作插值。</translation>
    </message>
    <message>
        <source>The pattern has been interpolated onto an even grid of %1 Å⁻¹.</source>
        <translation>衍射谱已插值到间隔为 %1 Å⁻¹ 的均匀网格上。</translation>
    </message>
    <message>
        <source>r_min must be positive: it is the distance below which no two atoms are.</source>
        <translation>r_min 必须为正：在此距离以内不存在两个原子。</translation>
    </message>
    <message>
        <source>Choose r_min a little below the first neighbour distance.</source>
        <translation>请将 r_min 取得略小于第一近邻距离。</translation>
    </message>
    <message>
        <source>The search for the density is empty or does not stay above zero.</source>
        <translation>密度的搜索范围为空，或没有始终大于零。</translation>
    </message>
    <message>
        <source>Give a range of densities that holds the expected one.</source>
        <translation>请给出包含预期密度的范围。</translation>
    </message>
    <message>
        <source>There is no background whose scale could be refined.</source>
        <translation>没有可修正其标度因子的本底。</translation>
    </message>
    <message>
        <source>Add the background pattern.</source>
        <translation>请添加本底衍射谱。</translation>
    </message>
    <message>
        <source>Density from the low-r region (Eggert&apos;s χ²) after Krogh-Moe–Norman and %1 iterations.</source>
        <translation>密度取自低 r 区域（Eggert 的 χ²），经 Krogh-Moe–Norman 归一化和 %1 次迭代。</translation>
    </message>
    <message>
        <source>The least χ² lies at the border of the search, so it is not a minimum.</source>
        <translation>最小 χ² 位于搜索范围的边界，因此不是极小值。</translation>
    </message>
    <message>
        <source>With q only up to %1 Å⁻¹ the density depends on the method by tens of per cent.</source>
        <translation>q 只到 %1 Å⁻¹ 时，密度随方法可相差百分之几十。</translation>
    </message>
    <message>
        <source>The two G(r) have no distances in common.</source>
        <translation>两个 G(r) 没有共同的距离。</translation>
    </message>
    <message>
        <source>Calculate both over the same distances.</source>
        <translation>请在相同的距离上计算两者。</translation>
    </message>
    <message>
        <source>The columns of S(q) have different lengths.</source>
        <translation>S(q) 各列的长度不同。</translation>
    </message>
    <message>
        <source>There are too few points of S(q) between %1 and %2 Å⁻¹.</source>
        <translation>%1 与 %2 Å⁻¹ 之间 S(q) 的点太少。</translation>
    </message>
    <message>
        <source>Choose a range that holds the first peak.</source>
        <translation>请选择包含第一峰的范围。</translation>
    </message>
    <message>
        <source>S(q) has no maximum inside the chosen range.</source>
        <translation>S(q) 在所选范围内没有极大值。</translation>
    </message>
    <message>
        <source>Choose a range with the peak in its middle.</source>
        <translation>请选择峰位于中央的范围。</translation>
    </message>
    <message>
        <source>S(q) does not fall to half of its peak on both sides.</source>
        <translation>S(q) 没有在两侧都降到其峰值的一半。</translation>
    </message>
    <message>
        <source>Use another definition of the peak, or a wider range of q.</source>
        <translation>请使用峰的另一种定义，或更宽的 q 范围。</translation>
    </message>
    <message>
        <source>The form factors end at q = 75.4 Å⁻¹, but the pattern has q = %1 Å⁻¹.</source>
        <translation>原子散射因子止于 q = 75.4 Å⁻¹，而衍射谱达到 q = %1 Å⁻¹。</translation>
    </message>
    <message>
        <source>There are no dispersion corrections for %1 at %2 keV.</source>
        <translation>没有 %1 在 %2 keV 的色散修正。</translation>
    </message>
    <message>
        <source>Check the energy, or leave the dispersion out.</source>
        <translation>请检查能量，或不使用色散修正。</translation>
    </message>
    <message>
        <source>The composition is not known.</source>
        <translation>成分未知。</translation>
    </message>
    <message>
        <source>State the composition of the sample.</source>
        <translation>请给出样品的成分。</translation>
    </message>
    <message>
        <source>The scale of the pattern cannot be told from its other terms.</source>
        <translation>衍射谱的标度因子无法与其他项区分。</translation>
    </message>
    <message>
        <source>Leave out the constant, the quadratic term or the background scale.</source>
        <translation>请去掉常数、二次项或本底标度因子。</translation>
    </message>
    <message>
        <source>The density of the sample is not known, and this normalisation needs it.</source>
        <translation>样品密度未知，而此归一化需要密度。</translation>
    </message>
    <message>
        <source>State the density, or choose the high-q or the ad hoc normalisation without low-r iterations.</source>
        <translation>请给出密度，或选择不带低 r 迭代的高 q 归一化或 ad hoc 归一化。</translation>
    </message>
    <message>
        <source>%1 low-r iterations are not possible.</source>
        <translation>不能进行 %1 次低 r 迭代。</translation>
    </message>
    <message>
        <source>The scale of the pattern came out as %1.</source>
        <translation>衍射谱的标度因子结果为 %1。</translation>
    </message>
    <message>
        <source>Check the density, r_min, the q range and the scale of the background.</source>
        <translation>请检查密度、r_min、q 范围和本底标度因子。</translation>
    </message>
    <message>
        <source>Below r_min G(r) has the slope %1 Å⁻³ instead of −4πρ = %2 Å⁻³.</source>
        <translation>在 r_min 以下 G(r) 的斜率为 %1 Å⁻³，而不是 −4πρ = %2 Å⁻³。</translation>
    </message>
    <message>
        <source>S(q) averages %1 at high q instead of 1.</source>
        <translation>S(q) 在高 q 处的平均值为 %1，而不是 1。</translation>
    </message>
    <message>
        <source>The pattern has too few points between q_min and q_max.</source>
        <translation>衍射谱在 q_min 与 q_max 之间的点太少。</translation>
    </message>
    <message>
        <source>Choose a range of q within what was measured.</source>
        <translation>请在测量范围内选择 q 范围。</translation>
    </message>
    <message>
        <source>There are too few points of S(q) around the peak.</source>
        <translation>峰附近 S(q) 的点太少。</translation>
    </message>
    <message>
        <source>Widen the window of the fit, or use a pattern with finer steps.</source>
        <translation>请加宽拟合区间，或使用步长更小的衍射谱。</translation>
    </message>
    <message>
        <source>S(q) has no top within the window of the parabola.</source>
        <translation>S(q) 在抛物线的区间内没有峰顶。</translation>
    </message>
    <message>
        <source>Move the window over the peak.</source>
        <translation>请将区间移到峰上。</translation>
    </message>
    <message>
        <source>The polynomial of the ad hoc normalisation would have degree %1.</source>
        <translation>ad hoc 归一化的多项式将为 %1 次。</translation>
    </message>
    <message>
        <source>Choose an r_poly between 0.7 and 2 Å.</source>
        <translation>请在 0.7 与 2 Å 之间选择 r_poly。</translation>
    </message>
    <message>
        <source>The pattern is on angles, but its wavelength is not known.</source>
        <translation>衍射谱以角度为横轴，但其波长未知。</translation>
    </message>
    <message>
        <source>State the wavelength or the energy.</source>
        <translation>请给出波长或能量。</translation>
    </message>
    <message>
        <source>A scattering angle of %1° is impossible.</source>
        <translation>散射角不可能为 %1°。</translation>
    </message>
    <message>
        <source>Check that the axis is 2θ in degrees.</source>
        <translation>请检查横轴是否为以度为单位的 2θ。</translation>
    </message>
    <message>
        <source>The sub-peaks must start within the fitted window.</source>
        <translation>子峰的初始位置必须在拟合区间内。</translation>
    </message>
    <message>
        <source>Choose their distances within the window.</source>
        <translation>请在区间内选择它们的距离。</translation>
    </message>
    <message>
        <source>The window holds only %1 independent points, too few for %2 parameters.</source>
        <translation>区间内只有 %1 个独立点，不足以确定 %2 个参数。</translation>
    </message>
    <message>
        <source>Widen the window, fit fewer sub-peaks, or use a greater q_max.</source>
        <translation>请加宽区间，减少拟合的子峰，或使用更大的 q_max。</translation>
    </message>
    <message>
        <source>The ad hoc normalisation leaves the scale of G(r) arbitrary: no coordination number and no density from it.</source>
        <translation>ad hoc 归一化使 G(r) 的标度任意：由此得不到配位数和密度。</translation>
    </message>
    <message>
        <source>Without a density there is no g(r) and no coordination number.</source>
        <translation>没有密度就没有 g(r) 和配位数。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are negative after the background was subtracted; its scale may be too large.</source>
        <translation>
            <numerusform>扣除本底后有 %n 个点为负；本底标度因子可能过大。</numerusform>
        </translation>
    </message>
    <message>
        <source>The range of distances r is empty or starts below zero.</source>
        <translation>距离 r 的范围为空或从零以下开始。</translation>
    </message>
    <message>
        <source>Choose r values above zero, for example 0.01 to 20 Å.</source>
        <translation>请选择大于零的 r 值，例如 0.01 至 20 Å。</translation>
    </message>
    <message>
        <source>q = %1 Å⁻¹ cannot be reached at %2 keV in this geometry.</source>
        <translation>在此几何条件下，%2 keV 无法达到 q = %1 Å⁻¹。</translation>
    </message>
    <message>
        <source>Check the energy, the axis and the absorption.</source>
        <translation>请检查能量、横轴和吸收。</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Step %1 of the thermal history cannot be carried out.</source>
        <translation>无法执行热历史的第 %1 步。</translation>
    </message>
    <message>
        <source>A ramp needs a rate that leads to its end, a hold a duration above zero, and every temperature must be above 0 K; pressure moves the glass transition by 200 K at the most.</source>
        <translation>变温段需要能达到其终点的速率，保温需要大于零的时长，所有温度必须高于 0 K；压力使玻璃化转变移动至多 200 K。</translation>
    </message>
    <message>
        <source>The thermal history begins at %1 K.</source>
        <translation>热历史从 %1 K 开始。</translation>
    </message>
    <message>
        <source>Begin at a temperature above 0 K.</source>
        <translation>请从高于 0 K 的温度开始。</translation>
    </message>
    <message>
        <source>The thermal history is empty.</source>
        <translation>热历史为空。</translation>
    </message>
    <message>
        <source>Add a ramp or a hold.</source>
        <translation>请添加变温段或保温段。</translation>
    </message>
    <message>
        <source>The steps of the simulation must be larger than zero.</source>
        <translation>模拟的步长必须大于零。</translation>
    </message>
    <message>
        <source>The temperatures asked for do not lie along a ramp of the thermal history.</source>
        <translation>所求的温度不在热历史的变温段上。</translation>
    </message>
    <message>
        <source>Ask for temperatures within one ramp, in its direction.</source>
        <translation>请在同一变温段内、沿其方向取温度。</translation>
    </message>
    <message>
        <source>Heating rate and mass of a simulated scan must be larger than zero.</source>
        <translation>模拟扫描的升温速率和质量必须大于零。</translation>
    </message>
    <message>
        <source>Noise, lag and tilt of a simulated scan must be finite, and noise not negative.</source>
        <translation>模拟扫描的噪声、滞后和倾斜必须有限，且噪声不能为负。</translation>
    </message>
    <message>
        <source>The simulated ramp has no points.</source>
        <translation>模拟的变温段没有数据点。</translation>
    </message>
    <message>
        <source>%1 = %2 is out of its range.</source>
        <translation>%1 = %2 超出其范围。</translation>
    </message>
    <message>
        <source>It must be a finite number.</source>
        <translation>它必须是有限数。</translation>
    </message>
    <message>
        <source>It must lie between 1 and 10⁷ K.</source>
        <translation>它必须在 1 与 10⁷ K 之间。</translation>
    </message>
    <message>
        <source>It must lie above 0 and not above 1.</source>
        <translation>它必须大于 0 且不大于 1。</translation>
    </message>
    <message>
        <source>It must lie between 0.1 and 1.</source>
        <translation>它必须在 0.1 与 1 之间。</translation>
    </message>
    <message>
        <source>It must leave a glass transition: τ = 100 s at some temperature.</source>
        <translation>它必须保留玻璃化转变：在某一温度下 τ = 100 s。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>无法将文件读到末尾：%1。</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1. The file is as it was before.</source>
        <translation>无法保存样品：%1。文件保持原样。</translation>
    </message>
</context>
<context>
    <name>StructureFactorView</name>
    <message>
        <source>q_1 %1</source>
        <translation>q_1 %1</translation>
    </message>
    <message>
        <source>first sharp peak</source>
        <translation>第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>S(q), %1</source>
        <translation>S(q)，%1</translation>
    </message>
    <message>
        <source>FWHM %1 · %2</source>
        <translation>FWHM %1 · %2</translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation>结构因子</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation>q %1 Å⁻¹ · S %2</translation>
    </message>
    <message>
        <source>The file holds G(r), not S(q).</source>
        <translation>文件包含 G(r)，而不是 S(q)。</translation>
    </message>
    <message>
        <source>%1 · q %2–%3 Å⁻¹ · %4</source>
        <translation>%1 · q %2–%3 Å⁻¹ · %4</translation>
    </message>
</context>
<context>
    <name>StructureViews</name>
    <message>
        <source>Intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation>结构因子</translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation>G(r) 和 ΔG(r)</translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation>第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>Width of the first sharp peak</source>
        <translation>第一尖锐衍射峰的宽度</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>No diffraction patterns to draw yet. Drop pattern files on the window, or choose Import.</source>
        <translation>尚无可绘制的衍射谱。请将衍射谱文件拖放到窗口，或选择“导入”。</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>There is no sample “%1” in the study.</source>
        <translation>研究中没有样品“%1”。</translation>
    </message>
    <message>
        <source>There is no scan “%1” in sample “%2”.</source>
        <translation>样品“%2”中没有扫描“%1”。</translation>
    </message>
    <message>
        <source>Scan “%1” has no such peak set by hand.</source>
        <translation>扫描“%1”没有手动设定的此类峰。</translation>
    </message>
    <message>
        <source>Pick the peak first.</source>
        <translation>请先选取该峰。</translation>
    </message>
    <message>
        <source>The file of scan “%1” states no thermal lag.</source>
        <translation>扫描“%1”的文件没有注明热滞后。</translation>
    </message>
    <message>
        <source>A name cannot be blank.</source>
        <translation>名称不能为空白。</translation>
    </message>
    <message>
        <source>A window from %1 to %2 K holds nothing.</source>
        <translation>从 %1 至 %2 K 的区间不包含任何内容。</translation>
    </message>
    <message>
        <source>Give the lower temperature first, both above 0 K.</source>
        <translation>请先给出较低的温度，两者均须高于 0 K。</translation>
    </message>
    <message>
        <source>A heating rate of %1 K/s is not positive.</source>
        <translation>升温速率 %1 K/s 不是正数。</translation>
    </message>
    <message>
        <source>A sample mass of %1 g is not positive.</source>
        <translation>样品质量 %1 g 不是正数。</translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is negative.</source>
        <translation>压力 %1 GPa 为负。</translation>
    </message>
    <message>
        <source>A temperature of %1 K is not above 0 K.</source>
        <translation>温度 %1 K 不高于 0 K。</translation>
    </message>
    <message>
        <source>A hold of %1 s is negative.</source>
        <translation>保温时间 %1 s 为负。</translation>
    </message>
    <message>
        <source>A cooling rate of %1 K/s is not positive.</source>
        <translation>降温速率 %1 K/s 不是正数。</translation>
    </message>
    <message>
        <source>A reference T_g of %1 K is not above 0 K.</source>
        <translation>参考 T_g 的值 %1 K 不高于 0 K。</translation>
    </message>
    <message>
        <source>A sample without an identity cannot be added.</source>
        <translation>无法添加没有标识的样品。</translation>
    </message>
    <message>
        <source>Sample “%1” is already in the study.</source>
        <translation>样品“%1”已在研究中。</translation>
    </message>
    <message>
        <source>A scan without a recording cannot be added.</source>
        <translation>无法添加没有测量数据的扫描。</translation>
    </message>
    <message>
        <source>“%1” of file %2 is already in sample “%3”.</source>
        <translation>文件 %2 的“%1”已在样品“%3”中。</translation>
    </message>
    <message>
        <source>Scan “%1” cannot lend its glass line to “%2”.</source>
        <translation>扫描“%1”不能将其玻璃基线提供给“%2”。</translation>
    </message>
    <message>
        <source>Choose another scan that uses its own glass line.</source>
        <translation>请选择另一条使用自身玻璃基线的扫描。</translation>
    </message>
    <message>
        <source>There is no pattern “%1” in sample “%2”.</source>
        <translation>样品“%2”中没有衍射谱“%1”。</translation>
    </message>
    <message>
        <source>A range of q from %1 to %2 Å⁻¹ holds nothing.</source>
        <translation>从 %1 至 %2 Å⁻¹ 的 q 范围不包含任何内容。</translation>
    </message>
    <message>
        <source>A density of %1 atoms/Å³ is not positive.</source>
        <translation>密度 %1 atoms/Å³ 不是正数。</translation>
    </message>
    <message>
        <source>An r_min of %1 Å is not between 0 and 10 Å.</source>
        <translation>r_min = %1 Å 不在 0 与 10 Å 之间。</translation>
    </message>
    <message>
        <source>A background scale of %1 is negative.</source>
        <translation>本底标度因子 %1 为负。</translation>
    </message>
    <message>
        <source>The settings of the normalisation are out of range.</source>
        <translation>归一化的设置超出范围。</translation>
    </message>
    <message>
        <source>Pattern “%1” is not marked as a background.</source>
        <translation>衍射谱“%1”未标记为本底。</translation>
    </message>
    <message>
        <source>Mark it as a background first.</source>
        <translation>请先将其标记为本底。</translation>
    </message>
    <message>
        <source>A pattern without a recording cannot be added.</source>
        <translation>无法添加没有测量数据的衍射谱。</translation>
    </message>
    <message>
        <source>A wavelength of %1 Å is not positive.</source>
        <translation>波长 %1 Å 不是正数。</translation>
    </message>
    <message>
        <source>The axis of r is not between 16 and a million steps that go upwards.</source>
        <translation>r 轴须有 16 至一百万个递增的步。</translation>
    </message>
    <message>
        <source>A shell from %1 to %2 Å holds nothing.</source>
        <translation>从 %1 至 %2 Å 的壳层不包含任何内容。</translation>
    </message>
    <message>
        <source>An absorption of %1 is negative.</source>
        <translation>吸收 %1 为负。</translation>
    </message>
    <message>
        <source>The distance of the detector is not positive.</source>
        <translation>探测器距离不是正数。</translation>
    </message>
    <message>
        <source>An equation of state is of second or third order, with an exponent that is not zero.</source>
        <translation>状态方程为二阶或三阶，指数不为零。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no header row.</source>
        <translation>表格没有标题行。</translation>
    </message>
    <message>
        <source>Name each column with its unit in brackets, for example “T_p [K]”.</source>
        <translation>请为每列命名，并将单位写在方括号内，例如“T_p [K]”。</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have %2 fields.</source>
        <translation>标题行有 %1 列，但数据行有 %2 个字段。</translation>
    </message>
</context>
<context>
    <name>Thermogram</name>
    <message>
        <source>The thermal lag was taken off: temperatures moved by %1 K on the average.</source>
        <translation>已扣除热滞后：温度平均移动了 %1 K。</translation>
    </message>
    <message>
        <source>The rows ran from high to low temperature and were reversed.</source>
        <translation>各行由高温到低温排列，已反转。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) out of order were sorted by temperature.</source>
        <translation>
            <numerusform>%n 行次序不对，已按温度排序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated temperature(s) were averaged.</source>
        <translation>
            <numerusform>%n 个重复的温度已取平均。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scan needs at least ten usable rows, and this one has %n.</source>
        <translation>
            <numerusform>一条扫描至少需要十个可用行，此扫描有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the columns and the range that were imported.</source>
        <translation>请检查导入的列和范围。</translation>
    </message>
    <message>
        <source>The scan has %1 temperatures but %2 signals.</source>
        <translation>该扫描有 %1 个温度，但有 %2 个信号值。</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>请重新导入该文件。</translation>
    </message>
    <message>
        <source>The signal was turned over, so that endothermic events point up.</source>
        <translation>信号已翻转，使吸热事件向上。</translation>
    </message>
    <message>
        <source>The thermal lag cannot be taken off without a heating rate.</source>
        <translation>没有升温速率，无法扣除热滞后。</translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation>请给出该扫描的升温速率。</translation>
    </message>
    <message>
        <source>The heat capacity needs the heating rate of the scan.</source>
        <translation>求热容需要该扫描的升温速率。</translation>
    </message>
    <message>
        <source>Give the heating rate.</source>
        <translation>请给出升温速率。</translation>
    </message>
    <message>
        <source>The heat capacity needs the mass of the sample.</source>
        <translation>求热容需要样品的质量。</translation>
    </message>
    <message>
        <source>Give the mass, or find it from the step.</source>
        <translation>请给出质量，或由台阶求得。</translation>
    </message>
    <message>
        <source>heat capacity</source>
        <translation>热容</translation>
    </message>
    <message>
        <source>heat flow per mass</source>
        <translation>单位质量热流</translation>
    </message>
    <message>
        <source>heat flow</source>
        <translation>热流</translation>
    </message>
    <message>
        <source>This peak is the shadow</source>
        <translation>此峰为影子</translation>
    </message>
    <message>
        <source>This peak is the overshoot</source>
        <translation>此峰为过冲</translation>
    </message>
    <message>
        <source>This peak is another one</source>
        <translation>此峰为其他</translation>
    </message>
    <message>
        <source>Remove this peak</source>
        <translation>移除此峰</translation>
    </message>
    <message>
        <source>Pick an endotherm here</source>
        <translation>在此选取吸热峰</translation>
    </message>
    <message>
        <source>Pick an exotherm here</source>
        <translation>在此选取放热峰</translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation>自动寻峰</translation>
    </message>
    <message>
        <source>Set glass and liquid windows by hand</source>
        <translation>手动设置玻璃区间和液体区间</translation>
    </message>
    <message numerus="yes">
        <source>Apply these windows to the %n other scan(s) of the sample</source>
        <translation>
            <numerusform>将这些区间应用于样品的其他 %n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the windows automatically</source>
        <translation>自动寻找区间</translation>
    </message>
    <message>
        <source>Use in the Kissinger analysis</source>
        <translation>用于 Kissinger 分析</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液体</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a usable number were left out.</source>
        <translation>
            <numerusform>%n 行没有可用的数字，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The embedded original “%1” no longer gives this curve.</source>
        <translation>内嵌的原始文件“%1”已不再给出这条曲线。</translation>
    </message>
    <message>
        <source>The original “%1” is not in the file.</source>
        <translation>原始文件“%1”不在文件中。</translation>
    </message>
    <message>
        <source>The embedded original does not match its SHA-256.</source>
        <translation>内嵌的原始文件与其 SHA-256 不符。</translation>
    </message>
    <message>
        <source>The curve read from the original differs from the stored one.</source>
        <translation>由原始文件读出的曲线与存储的曲线不同。</translation>
    </message>
    <message>
        <source>A stored result differs from the one evaluated now: %1 (the file was written by version %2).</source>
        <translation>存储的结果与现在求得的不同：%1（文件由版本 %2 写出）。</translation>
    </message>
    <message>
        <source>Open the file and save it to store the results of this version.</source>
        <translation>请打开并保存该文件，以存储此版本的结果。</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The scan has too few points to find its windows by itself.</source>
        <translation>该扫描的点太少，无法自动寻找区间。</translation>
    </message>
    <message>
        <source>Set the glass window and the liquid window by hand.</source>
        <translation>请手动设置玻璃区间和液体区间。</translation>
    </message>
    <message>
        <source>No glass transition was found: there is no step upwards between two straight ranges.</source>
        <translation>未找到玻璃化转变：两段直线之间没有向上的台阶。</translation>
    </message>
    <message>
        <source>If there is one, set the glass window and the liquid window by hand.</source>
        <translation>如果存在，请手动设置玻璃区间和液体区间。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open the example (simulated)</source>
        <translation>打开示例（模拟）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The file belongs to the sample “%1” of this study.</source>
        <translation>该文件属于本研究的样品“%1”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened here.</source>
        <translation>自此处打开以来，其他程序改动了该文件。</translation>
    </message>
    <message>
        <source>Save the sample under another name, so that nothing is lost.</source>
        <translation>请以其他名称保存样品，以免丢失内容。</translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>%1 … %2 K</source>
        <translation>%1 … %2 K</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1，手动设置</translation>
    </message>
    <message>
        <source>%1, found automatically</source>
        <translation>%1，自动找到</translation>
    </message>
    <message>
        <source>Glass window</source>
        <translation>玻璃区间</translation>
    </message>
    <message>
        <source>Liquid window</source>
        <translation>液体区间</translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation>玻璃基线取自</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>热滞后</translation>
    </message>
    <message>
        <source>corrected with the file&apos;s own coefficients</source>
        <translation>已用文件自带的系数校正</translation>
    </message>
    <message>
        <source>Integrated over</source>
        <translation>积分范围</translation>
    </message>
    <message>
        <source>Area above the glass line</source>
        <translation>玻璃基线以上的面积</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>求取范围</translation>
    </message>
    <message>
        <source>Stands above the noise</source>
        <translation>高出噪声</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>选取方式</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Scatter of T_p</source>
        <translation>T_p 的离散</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>Curvature by chance</source>
        <translation>弯曲出于偶然的概率</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取格式</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>铸态</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>退火</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>rate unknown</source>
        <translation>速率未知</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1 K/s</translation>
    </message>
    <message>
        <source>%1 K/min</source>
        <translation>%1 K/min</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影子</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>过冲</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Exotherm</source>
        <translation>放热峰</translation>
    </message>
    <message>
        <source>Endotherm</source>
        <translation>吸热峰</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>E_a, %1</source>
        <translation>E_a，%1</translation>
    </message>
    <message>
        <source>95 %, n = %1</source>
        <translation>95%，n = %1</translation>
    </message>
    <message>
        <source>Glass transition</source>
        <translation>玻璃化转变</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>假想温度</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>此样品</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>光束</translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation>%1 keV</translation>
    </message>
    <message>
        <source>Range of q</source>
        <translation>q 范围</translation>
    </message>
    <message>
        <source>%1 … %2 Å⁻¹</source>
        <translation>%1 … %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗函数</translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation>第一尖锐衍射峰</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandBox</name>
    <message>
        <source>Find any command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find any command   Ctrl+K</source>
        <translation>查找命令   Ctrl+K</translation>
    </message>
</context>
<context>
    <name>vitrine::CurveThumbnail</name>
    <message>
        <source>Picture of the curves</source>
        <translation>曲线缩略图</translation>
    </message>
</context>
<context>
    <name>vitrine::FileUnderstood</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 … %2 K</source>
        <translation>%1 … %2 K</translation>
    </message>
    <message>
        <source>Curves found in the file</source>
        <translation>文件中找到的曲线</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Exothermic</source>
        <translation>放热</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation>放热方向</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <translation>温度单位</translation>
    </message>
    <message>
        <source>Signal in</source>
        <translation>信号单位</translation>
    </message>
    <message>
        <source>from file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>“%1” is being read …</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPanel</name>
    <message>
        <source>History of the study</source>
        <translation>研究的历史</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportDialog</name>
    <message>
        <source>Import measurements</source>
        <translation>导入测量</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s)</source>
        <translation>
            <numerusform>导入 %n 条扫描</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPreview</name>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s)</source>
        <translation>
            <numerusform>%1
%n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
cannot be read</source>
        <translation>%1
无法读取</translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Which relaxation the peak belongs to</source>
        <translation>该峰所属的弛豫</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>分支：%1</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>此样品</translation>
    </message>
    <message>
        <source>Select a scan or a pattern to see what follows from it.</source>
        <translation>选择一条扫描或一个衍射谱，查看由它得出的结果。</translation>
    </message>
</context>
<context>
    <name>vitrine::KissingerView</name>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>No peaks to draw yet. A Kissinger plot needs scans at three or more heating rates, each with a clear peak.</source>
        <translation>尚无可绘制的峰。Kissinger 图需要三种或更多升温速率下的扫描，且每条都有清晰的峰。</translation>
    </message>
    <message>
        <source>%1 · %2 K/s · T_p %3</source>
        <translation>%1 · %2 K/s · T_p %3</translation>
    </message>
    <message>
        <source>T_p %1 K</source>
        <translation>T_p %1 K</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What the hands can do</source>
        <translation>可用的鼠标和键盘操作</translation>
    </message>
    <message>
        <source>all results up to date</source>
        <translation>所有结果均为最新</translation>
    </message>
    <message>
        <source>Vitrine[*]</source>
        <translation>Vitrine[*]</translation>
    </message>
    <message>
        <source>%1[*] — Vitrine</source>
        <translation>%1[*] — Vitrine</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Apply Windows to All Scans</source>
        <translation>将区间应用于所有扫描</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Find Windows Automatically</source>
        <translation>自动寻找区间</translation>
    </message>
    <message>
        <source>Find Peaks Automatically</source>
        <translation>自动寻峰</translation>
    </message>
    <message>
        <source>Remove Scan</source>
        <translation>移除扫描</translation>
    </message>
    <message>
        <source>Fit the Views</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Find a Command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>关于 Vitrine</translation>
    </message>
    <message>
        <source>Panels at Their First Sizes</source>
        <translation>面板恢复初始大小</translation>
    </message>
    <message>
        <source>Large Type for a Projector</source>
        <translation>投影用大字体</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>跟随桌面主题</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open samples</source>
        <translation>打开样品</translation>
    </message>
    <message>
        <source>Samples (*.vitrine);;All files (*)</source>
        <translation>样品 (*.vitrine);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入测量</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Samples (*.vitrine)</source>
        <translation>样品 (*.vitrine)</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) changed and not saved.</source>
        <translation>
            <numerusform>%n 个样品已更改但未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save before the window closes?</source>
        <translation>关闭窗口前是否保存？</translation>
    </message>
    <message>
        <source>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;A workbench for people who measure glasses.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;面向玻璃测量者的工作台。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Saved or not, state of the results, value under the cursor</source>
        <translation>是否已保存、结果状态、光标处的数值</translation>
    </message>
    <message>
        <source>not in the history until you let go</source>
        <translation>松开之前不计入历史</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) could not be had</source>
        <translation>
            <numerusform>%n 个结果无法得出</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Those That the Study Needs</source>
        <translation>研究所需的视图</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was taken in.</source>
        <translation>导入已取消：未纳入任何内容。</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternForm</name>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>From I(q) to S(q)</source>
        <translation>从 I(q) 到 S(q)</translation>
    </message>
    <message>
        <source>G(r) and first sharp peak</source>
        <translation>G(r) 和第一尖锐衍射峰</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>光束能量</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>偏振</translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation>已校正</translation>
    </message>
    <message>
        <source>unpolarised or rings</source>
        <translation>非偏振或衍射环</translation>
    </message>
    <message>
        <source>95 % in the plane</source>
        <translation>平面内 95%</translation>
    </message>
    <message>
        <source>Pressure in situ</source>
        <translation>原位压力</translation>
    </message>
    <message>
        <source>Temperature in situ</source>
        <translation>原位温度</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>本底</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>本底标度因子</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>数密度</translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation>低 r 迭代次数</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>background</source>
        <translation>本底</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗函数</translation>
    </message>
    <message>
        <source>q_1 and FWHM</source>
        <translation>q_1 和 FWHM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternImportDialog</name>
    <message>
        <source>r %1–%2 Å</source>
        <translation>r %1–%2 Å</translation>
    </message>
    <message>
        <source>q %1–%2 Å⁻¹</source>
        <translation>q %1–%2 Å⁻¹</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation>%1 keV</translation>
    </message>
    <message>
        <source>energy unknown</source>
        <translation>能量未知</translation>
    </message>
    <message>
        <source>Import Patterns</source>
        <translation>导入衍射谱</translation>
    </message>
    <message>
        <source>Files and what was understood of them</source>
        <translation>文件及其识别结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>%1 的用途</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>background</source>
        <translation>本底</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation>新样品</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>q in 1/Å</source>
        <translation>q (1/Å)</translation>
    </message>
    <message>
        <source>q in 1/nm</source>
        <translation>q (1/nm)</translation>
    </message>
    <message>
        <source>2θ in degrees</source>
        <translation>2θ（度）</translation>
    </message>
    <message>
        <source>Beam energy, where a file does not say it</source>
        <translation>文件未注明时的光束能量</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>衍射谱</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternPane</name>
    <message numerus="yes">
        <source>%n frame(s) averaged.</source>
        <translation>
            <numerusform>已平均 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 left out: %2</source>
        <translation>第 %1 帧已剔除：%2</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternView</name>
    <message>
        <source>Fit the view</source>
        <translation>适应视图</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotView</name>
    <message>
        <source>Fit the view</source>
        <translation>适应视图</translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show the scan</source>
        <translation>显示该扫描</translation>
    </message>
    <message>
        <source>Dismiss what is above</source>
        <translation>忽略以上问题</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultTable</name>
    <message>
        <source>why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>%1 的依据？</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleForm</name>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>铸态</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>退火</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保温时间</translation>
    </message>
    <message>
        <source>Cooling rate</source>
        <translation>降温速率</translation>
    </message>
    <message>
        <source>Formula of E_a</source>
        <translation>E_a 的公式</translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Starink</source>
        <translation>Starink</translation>
    </message>
    <message>
        <source>Augis–Bennett</source>
        <translation>Augis–Bennett</translation>
    </message>
    <message>
        <source>Ozawa</source>
        <translation>Ozawa</translation>
    </message>
    <message>
        <source>Moynihan</source>
        <translation>Moynihan</translation>
    </message>
    <message>
        <source>T_g for R T_g</source>
        <translation>用于 R T_g 的 T_g</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleModel</name>
    <message>
        <source>No scan has a clear peak, so there is no activation energy.</source>
        <translation>没有扫描具有清晰的峰，因此没有活化能。</translation>
    </message>
    <message>
        <source>E_a %1, branch: %2</source>
        <translation>E_a %1，分支：%2</translation>
    </message>
    <message>
        <source>%1, cooling</source>
        <translation>%1，降温</translation>
    </message>
    <message>
        <source>E_a / RT_g</source>
        <translation>E_a / RT_g</translation>
    </message>
    <message>
        <source>E_a / kJ mol^{-1}</source>
        <translation>E_a / kJ mol^{-1}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>T / K</source>
        <translation>T / K</translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation>P / GPa</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>%1, background</source>
        <translation>%1，本底</translation>
    </message>
    <message>
        <source>XRD</source>
        <translation>XRD</translation>
    </message>
</context>
<context>
    <name>vitrine::SamplePanel</name>
    <message>
        <source>Columns of the sample table</source>
        <translation>样品表的列</translation>
    </message>
    <message>
        <source>Filter the samples</source>
        <translation>筛选样品</translation>
    </message>
    <message>
        <source>Filter: 7 GPa, 583 K …</source>
        <translation>筛选：7 GPa, 583 K …</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%n 个样品中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>重命名样品</translation>
    </message>
    <message>
        <source>Remove sample from the study</source>
        <translation>从研究中移除样品</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>纳入 Kissinger 图</translation>
    </message>
    <message>
        <source>Automatic windows</source>
        <translation>自动区间</translation>
    </message>
    <message>
        <source>Remove scan</source>
        <translation>移除扫描</translation>
    </message>
    <message>
        <source>Samples with their scans and patterns</source>
        <translation>样品及其扫描和衍射谱</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Use as sample pattern</source>
        <translation>用作样品衍射谱</translation>
    </message>
    <message>
        <source>Use as background</source>
        <translation>用作本底</translation>
    </message>
    <message>
        <source>Apply these choices to the sample&apos;s other patterns</source>
        <translation>将这些设置应用于该样品的其他衍射谱</translation>
    </message>
    <message>
        <source>Remove pattern</source>
        <translation>移除衍射谱</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleTarget</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>铸态</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>退火</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>T / K</source>
        <translation>T / K</translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation>P / GPa</translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation>新样品</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanForm</name>
    <message>
        <source>Windows</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Glass line, low</source>
        <translation>玻璃基线，下限</translation>
    </message>
    <message>
        <source>Glass line, high</source>
        <translation>玻璃基线，上限</translation>
    </message>
    <message>
        <source>Liquid line, low</source>
        <translation>液体基线，下限</translation>
    </message>
    <message>
        <source>Liquid line, high</source>
        <translation>液体基线，上限</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Apply to all scans</source>
        <translation>应用于所有扫描</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation>放热方向</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation>玻璃基线取自</translation>
    </message>
    <message>
        <source>Correct the thermal lag</source>
        <translation>校正热滞后</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>纳入 Kissinger 图</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>恢复自动</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自动找到</translation>
    </message>
    <message>
        <source>this scan</source>
        <translation>此扫描</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Drop your measurements here</source>
        <translation>将测量文件拖放到此处</translation>
    </message>
    <message>
        <source>Exports of Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram and MicroCal, and any table of temperature and heat flow. Before anything is taken in you see what was understood.</source>
        <translation>Mettler STARe、NETZSCH、TA、PerkinElmer、Setaram 和 MicroCal 的导出文件，以及任何温度与热流的表格。在纳入任何内容之前，您会看到识别结果。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open a sample…</source>
        <translation>打开样品…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>vitrine::ThermogramView</name>
    <message>
        <source>%1 K · %2 %3</source>
        <translation>%1 K · %2 %3</translation>
    </message>
    <message>
        <source>Fit the view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Thermograms</source>
        <translation>热分析曲线</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n 条扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) in another unit not drawn</source>
        <translation>
            <numerusform>%n 条单位不同的扫描未绘出</numerusform>
        </translation>
    </message>
    <message>
        <source>glass %1, liquid %2</source>
        <translation>玻璃 %1，液体 %2</translation>
    </message>
    <message>
        <source>No scans to draw yet. Drop instrument files on the window, or choose Import.</source>
        <translation>尚无可绘制的扫描。请将仪器文件拖放到窗口，或选择“导入”。</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1 K/s</translation>
    </message>
</context>
<context>
    <name>vitrine::WhyPane</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Why this %1?</source>
        <translation>%1 的依据？</translation>
    </message>
</context>
</TS>
