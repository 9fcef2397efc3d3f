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
    <message>
        <source>Change the sub-peaks, %1</source>
        <translation>更改子峰，%1</translation>
    </message>
    <message>
        <source>Change the corrections, %1</source>
        <translation>更改修正，%1</translation>
    </message>
    <message>
        <source>Change the averaging of frames, %1</source>
        <translation>更改帧的平均方式，%1</translation>
    </message>
    <message>
        <source>Set the distance of the detector, %1</source>
        <translation>设置探测器距离，%1</translation>
    </message>
    <message>
        <source>Set the reference T_g of the study</source>
        <translation>设置研究的参考 T_g</translation>
    </message>
    <message>
        <source>Change T_g under pressure</source>
        <translation>更改压力下的 T_g</translation>
    </message>
    <message>
        <source>Change the master curve</source>
        <translation>更改主曲线</translation>
    </message>
    <message>
        <source>Choose the reference of the structure</source>
        <translation>选择结构的参考样品</translation>
    </message>
    <message>
        <source>Change the slowdown</source>
        <translation>更改弛豫减慢的设置</translation>
    </message>
    <message>
        <source>Choose the samples that take part</source>
        <translation>选择参与的样品</translation>
    </message>
    <message>
        <source>Change the choices of the study</source>
        <translation>更改研究的设置</translation>
    </message>
    <message>
        <source>Add anchor, %1</source>
        <translation>添加锚点，%1</translation>
    </message>
    <message>
        <source>Move anchor, %1</source>
        <translation>移动锚点，%1</translation>
    </message>
    <message>
        <source>Remove anchor, %1</source>
        <translation>移除锚点，%1</translation>
    </message>
    <message>
        <source>Make %1 the reference of ΔG(r)</source>
        <translation>将 %1 设为 ΔG(r) 的参考</translation>
    </message>
    <message>
        <source>Take back the reference of ΔG(r), %1</source>
        <translation>取消 ΔG(r) 的参考，%1</translation>
    </message>
    <message>
        <source>Change figure “%1”</source>
        <translation>更改图“%1”</translation>
    </message>
    <message>
        <source>Add figure “%1”</source>
        <translation>添加图“%1”</translation>
    </message>
    <message>
        <source>Remove figure “%1”</source>
        <translation>移除图“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Apply peaks to %n scan(s)</source>
        <translation>
            <numerusform>将峰应用于 %n 条扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition and treatment of %n sample(s)</source>
        <translation>
            <numerusform>设置 %n 个样品的成分和处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set treatment of %n sample(s)</source>
        <translation>
            <numerusform>设置 %n 个样品的处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition of %n sample(s)</source>
        <translation>
            <numerusform>设置 %n 个样品的成分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s)</source>
        <translation>
            <numerusform>移除 %n 个样品</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything automatic, %1</source>
        <translation>全部自动，%1</translation>
    </message>
    <message numerus="yes">
        <source>Everything automatic on %n scan(s)</source>
        <translation>
            <numerusform>将 %n 条扫描设为全部自动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sample(s)</source>
        <translation>
            <numerusform>导入 %n 个样品</numerusform>
        </translation>
    </message>
    <message>
        <source>Set kind of baseline, %1</source>
        <translation>设置基线类型，%1</translation>
    </message>
    <message>
        <source>Automatic baseline, %1</source>
        <translation>自动基线，%1</translation>
    </message>
    <message>
        <source>Correct for thermal lag, %1</source>
        <translation>校正热滞后，%1</translation>
    </message>
    <message>
        <source>Do not correct for thermal lag, %1</source>
        <translation>不校正热滞后，%1</translation>
    </message>
    <message>
        <source>Change S(q) below q_min, %1</source>
        <translation>更改 q_min 以下的 S(q)，%1</translation>
    </message>
    <message>
        <source>Change the fit window of the FSDP, %1</source>
        <translation>更改 FSDP 的拟合区间，%1</translation>
    </message>
    <message>
        <source>Move the window of the FSDP, %1</source>
        <translation>移动 FSDP 的区间，%1</translation>
    </message>
    <message>
        <source>Change the definition of the FSDP, %1</source>
        <translation>更改 FSDP 的定义，%1</translation>
    </message>
    <message>
        <source>Set baseline, %1</source>
        <translation>设置基线，%1</translation>
    </message>
    <message numerus="yes">
        <source>Apply baseline to %n scan(s)</source>
        <translation>
            <numerusform>将基线应用于 %n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the choices that other analysts might make</source>
        <translation>更改其他分析者可能作出的选择</translation>
    </message>
    <message>
        <source>Set thermal lag, %1</source>
        <translation>设置热滞后，%1</translation>
    </message>
    <message>
        <source>Use the mean of the frames alone, %1</source>
        <translation>只用各帧的平均，%1</translation>
    </message>
    <message>
        <source>Use the frames as a series, %1</source>
        <translation>把各帧用作系列，%1</translation>
    </message>
    <message>
        <source>Change the series, %1</source>
        <translation>更改系列，%1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n ruby measurement(s) into “%1”</source>
        <translation>
            <numerusform>将 %n 次红宝石测量导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove spectrum of ruby, %1</source>
        <translation>移除红宝石光谱，%1</translation>
    </message>
    <message>
        <source>Rename spectrum of ruby to “%1”</source>
        <translation>将红宝石光谱重命名为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s) for the heat capacity into “%1”</source>
        <translation>
            <numerusform>将 %n 次热容测量导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove run of the heat capacity, %1</source>
        <translation>移除热容测量，%1</translation>
    </message>
    <message>
        <source>Rename run of the heat capacity to “%1”</source>
        <translation>将热容测量重命名为“%1”</translation>
    </message>
    <message>
        <source>Use as run of the empty pan, %1</source>
        <translation>用作空坩埚测量，%1</translation>
    </message>
    <message>
        <source>Use as run of sapphire, %1</source>
        <translation>用作蓝宝石测量，%1</translation>
    </message>
    <message>
        <source>Use as run of the sample, %1</source>
        <translation>用作样品测量，%1</translation>
    </message>
    <message>
        <source>Change the choices of the heat capacity of “%1”</source>
        <translation>更改“%1”热容的选项</translation>
    </message>
    <message>
        <source>Change what the series is made of, %1</source>
        <translation>更改系列的构成，%1</translation>
    </message>
    <message>
        <source>Change the axis of the series, %1</source>
        <translation>更改系列的轴，%1</translation>
    </message>
    <message>
        <source>Set the conditions of the frames, %1</source>
        <translation>设定各帧的条件，%1</translation>
    </message>
    <message>
        <source>Move the range of the two lines, %1</source>
        <translation>移动两条直线的范围，%1</translation>
    </message>
    <message>
        <source>Set R1 without pressure, %1</source>
        <translation>设置常压下的 R1，%1</translation>
    </message>
    <message>
        <source>Set the temperature of the ruby, %1</source>
        <translation>设置红宝石温度，%1</translation>
    </message>
    <message>
        <source>Change the scale of ruby, %1</source>
        <translation>更改红宝石标度，%1</translation>
    </message>
    <message>
        <source>Change the range of the spectrum, %1</source>
        <translation>更改光谱范围，%1</translation>
    </message>
    <message>
        <source>Set masses of the heat capacity of “%1”</source>
        <translation>设置“%1”热容的质量</translation>
    </message>
    <message>
        <source>Change the levelling of the runs of “%1”</source>
        <translation>更改“%1”各测量的调平</translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) of ruby into “%1”</source>
        <translation>
            <numerusform>将 %n 个红宝石光谱导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Read spectrum of ruby anew, %1</source>
        <translation>重新读取红宝石光谱，%1</translation>
    </message>
    <message>
        <source>Move the glass window of the heat capacity of “%1”</source>
        <translation>移动“%1”热容的玻璃窗口</translation>
    </message>
    <message>
        <source>Move the liquid window of the heat capacity of “%1”</source>
        <translation>移动“%1”热容的液体窗口</translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) and run(s) into “%1”</source>
        <translation>
            <numerusform>将 %n 个光谱和测量导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Heating rate not known, %1</source>
        <translation>升温速率未知，%1</translation>
    </message>
    <message>
        <source>Sample mass not known, %1</source>
        <translation>样品质量未知，%1</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n sample(s)</source>
        <translation>
            <numerusform>粘贴到 %n 个样品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Say which with --decimal comma or --decimal point.</source>
        <translation>请用 --decimal comma 或 --decimal point 指明。</translation>
    </message>
    <message>
        <source>Say which with --separator tab, semicolon, comma or blanks.</source>
        <translation>请用 --separator tab、semicolon、comma 或 blanks 指明。</translation>
    </message>
    <message>
        <source>Answer with --encoding, for example --encoding Shift-JIS.</source>
        <translation>请用 --encoding 回答，例如 --encoding Shift-JIS。</translation>
    </message>
    <message>
        <source>Answer with --dialect.</source>
        <translation>请用 --dialect 回答。</translation>
    </message>
    <message>
        <source>Answer with --kind scan or --kind pattern.</source>
        <translation>请用 --kind scan 或 --kind pattern 回答。</translation>
    </message>
    <message>
        <source>Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or --wavelength, unless the file tells it), or with --axis r or --axis d.</source>
        <translation>请用 --axis q、--axis q_nm 或 --axis two_theta 回答（最后一种须同时给出 --energy 或 --wavelength，除非文件已注明），或用 --axis r 或 --axis d 回答。</translation>
    </message>
    <message>
        <source>Answer with --content intensity, s_q, f_q, g_r or g_small_r.</source>
        <translation>请用 --content intensity、s_q、f_q、g_r 或 g_small_r 回答。</translation>
    </message>
    <message>
        <source>State --energy or --wavelength.</source>
        <translation>请给出 --energy 或 --wavelength。</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns abscissa=1,intensity=2,error=3.</source>
        <translation>请指明各列的位置，例如 --columns abscissa=1,intensity=2,error=3。</translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation>请给出密度 (--density)。</translation>
    </message>
    <message>
        <source>Give the limits of the shell (--first-shell).</source>
        <translation>请给出壳层的界限 (--first-shell)。</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns time=1,temperature=2,signal=3.</source>
        <translation>请指明各列的位置，例如 --columns time=1,temperature=2,signal=3。</translation>
    </message>
    <message>
        <source>Answer with --exo up or --exo down.</source>
        <translation>请用 --exo up 或 --exo down 回答。</translation>
    </message>
    <message>
        <source>Give the rate, for example --heating-rate &quot;10 K/min&quot;.</source>
        <translation>请给出速率，例如 --heating-rate &quot;10 K/min&quot;。</translation>
    </message>
    <message>
        <source>Give the mass, for example --mass &quot;5 mg&quot;.</source>
        <translation>请给出质量，例如 --mass &quot;5 mg&quot;。</translation>
    </message>
    <message>
        <source>Answer with --temperature-unit K or --temperature-unit degC.</source>
        <translation>请用 --temperature-unit K 或 --temperature-unit degC 回答。</translation>
    </message>
    <message>
        <source>Answer with --signal-unit, for example mW, W/g or &quot;J/(g K)&quot;.</source>
        <translation>请用 --signal-unit 回答，例如 mW、W/g 或 &quot;J/(g K)&quot;。</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns &quot;P [GPa]=1,V [A3]=2&quot;.</source>
        <translation>请指明各列的位置，例如 --columns &quot;P [GPa]=1,V [A3]=2&quot;。</translation>
    </message>
    <message>
        <source>Answer with --temperature, for example --temperature &quot;300 K&quot;.</source>
        <translation>请用 --temperature 回答，例如 --temperature &quot;300 K&quot;。</translation>
    </message>
    <message>
        <source>Set the reference T_g of the sample, or give --tg.</source>
        <translation>请设置样品的参考 T_g，或给出 --tg。</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>The folder cannot be written.</source>
        <translation>无法写入该文件夹。</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a recovery: %1</source>
        <translation>无法保留未保存的更改以备恢复：%1</translation>
    </message>
    <message>
        <source>Save the samples now.</source>
        <translation>请立即保存样品。</translation>
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
    <name>Baseline</name>
    <message>
        <source>Add anchors on both sides of the peak.</source>
        <translation>请在峰的两侧添加锚点。</translation>
    </message>
    <message>
        <source>Move them apart or remove one.</source>
        <translation>请将它们分开，或移除其中一个。</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>from anchor to anchor</source>
        <translation>锚点间折线</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>样条</translation>
    </message>
    <message>
        <source>tangential, proportional to the area</source>
        <translation>切线型，与面积成比例</translation>
    </message>
    <message>
        <source>Between %1 and %2 K the curve encloses no area with its baseline, to which that could be proportional.</source>
        <translation>在 %1 与 %2 K 之间，曲线与其基线没有围成面积，因此基线无法与面积成比例。</translation>
    </message>
    <message>
        <source>Set the anchors at the onset and the end of one peak, or choose another kind of baseline.</source>
        <translation>请将锚点设在同一个峰的起始点和终止点，或选择其他类型的基线。</translation>
    </message>
    <message>
        <source>A baseline needs two anchors or more.</source>
        <translation>基线需要两个或更多锚点。</translation>
    </message>
    <message>
        <source>The scan has too few points for a baseline.</source>
        <translation>该扫描的点太少，无法确定基线。</translation>
    </message>
    <message>
        <source>Two anchors of the baseline stand at one temperature.</source>
        <translation>基线有两个锚点位于同一温度。</translation>
    </message>
</context>
<context>
    <name>BulkModulusView</name>
    <message>
        <source>%1 % region</source>
        <translation>%1% 区域</translation>
    </message>
    <message>
        <source>The errors of the fit are unknown, so that there is no region of confidence.</source>
        <translation>拟合的误差未知，因此没有置信区域。</translation>
    </message>
    <message>
        <source>B′ is fixed, so that there is no region of confidence of B₀ and B′. Free it in the inspector.</source>
        <translation>B′ 已固定，因此没有 B₀ 和 B′ 的置信区域。请在检查器中将其设为自由。</translation>
    </message>
    <message>
        <source>Confidence of B₀ and B′</source>
        <translation>B₀ 和 B′ 的置信区域</translation>
    </message>
    <message>
        <source>B₀ %1 GPa · B′ %2</source>
        <translation>B₀ %1 GPa · B′ %2</translation>
    </message>
    <message>
        <source>B₀ and B′ of the fit</source>
        <translation>拟合的 B₀ 和 B′</translation>
    </message>
    <message>
        <source>Joint regions of 68.3 % and 95 %; correlation %1; bars ±1σ of each alone.</source>
        <translation>68.3% 和 95% 的联合置信区域；相关系数 %1；误差棒为各自单独的 ±1σ。</translation>
    </message>
</context>
<context>
    <name>ChoiceLesson</name>
    <message>
        <source>The windows are back, and the peaks stand on another baseline. Their areas and heights move by many printed errors, their temperatures by a few, but all to one side, so that activation energies move with them.</source>
        <translation>区间已恢复，而峰改以另一条基线为底。峰的面积和高度移动了许多倍印出的误差，温度只移动几倍，但都朝同一侧，因此活化能也随之移动。</translation>
    </message>
    <message>
        <source>Every pattern ends at a lower q_max. G(r) is resolved to about π/q_max: its peaks widen, and distances and coordination numbers move by far more than noise would ever do. What is read off S(q) at low q hardly notices.</source>
        <translation>每个谱图在较小的 q_max 处截止。G(r) 的分辨率约为 π/q_max：其峰变宽，距离和配位数的移动远超过噪声所能引起的程度。在低 q 处由 S(q) 读出的量几乎不受影响。</translation>
    </message>
    <message>
        <source>Volumes are made of q1 with another exponent. No pattern has changed and every fit is as good as before, yet the bulk modulus and the densification are others: the model is part of the number.</source>
        <translation>体积改用另一个指数由 q1 求得。谱图没有变，每个拟合也与之前一样好，但体积模量和致密化却不同了：模型是数值的一部分。</translation>
    </message>
    <message>
        <source>The study is as it was. Each step made one choice otherwise, by as much as careful people differ. Ask the analysts to make all of them at once, many times over: the strips then show how far a number may be carried, and the bars by which choice.</source>
        <translation>研究恢复原样。每一步都将一个选择改作他选，幅度为细心的人之间的差异。请让分析者把所有选择一起变动许多次：条带随后显示数值可能变动多少，柱条显示由哪个选择引起。</translation>
    </message>
    <message>
        <source>Every glass window ends earlier, as another careful person might have drawn it. The lines of the glasses turn a little, and what stands on them moves: steps, areas and T_f. Read in the table by how many of their printed errors: the error of noise knows nothing of this.</source>
        <translation>每个玻璃态区间都提前结束，另一位细心的人也可能这样取。玻璃态直线略有转动，以其为基础的量随之移动：台阶、面积和 T_f。请在表中查看它们移动了多少倍印出的误差：噪声误差对此一无所知。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>T_g at %1 GPa is higher than at ambient pressure.</source>
        <translation>%1 GPa 下的 T_g 高于常压下的 T_g。</translation>
    </message>
    <message>
        <source>T_g at %1 GPa is lower than at ambient pressure.</source>
        <translation>%1 GPa 下的 T_g 低于常压下的 T_g。</translation>
    </message>
    <message>
        <source>The activation energies at %1 GPa and at ambient pressure lie on one curve of T/T_g,P better than on one of T.</source>
        <translation>%1 GPa 下与常压下的活化能，以 T/T_g,P 为横轴时比以 T 为横轴时更好地落在同一曲线上。</translation>
    </message>
    <message>
        <source>E_α is more than %1 times E_β.</source>
        <translation>E_α 大于 E_β 的 %1 倍。</translation>
    </message>
    <message>
        <source>E_α is lower at %1 GPa than at ambient pressure.</source>
        <translation>%1 GPa 下的 E_α 低于常压下的 E_α。</translation>
    </message>
    <message>
        <source>E_α is higher at %1 GPa than at ambient pressure.</source>
        <translation>%1 GPa 下的 E_α 高于常压下的 E_α。</translation>
    </message>
    <message>
        <source>Below equilibrium T_f is higher at %1 GPa by more than %2 K.</source>
        <translation>在平衡以下，%1 GPa 下的 T_f 高出 %2 K 以上。</translation>
    </message>
    <message>
        <source>Below equilibrium T_f is lower at %1 GPa by more than %2 K.</source>
        <translation>在平衡以下，%1 GPa 下的 T_f 低 %2 K 以上。</translation>
    </message>
    <message>
        <source>In equilibrium T_f is higher at %1 GPa than at ambient pressure.</source>
        <translation>在平衡态，%1 GPa 下的 T_f 高于常压下的 T_f。</translation>
    </message>
    <message>
        <source>In equilibrium T_f is lower at %1 GPa than at ambient pressure.</source>
        <translation>在平衡态，%1 GPa 下的 T_f 低于常压下的 T_f。</translation>
    </message>
    <message>
        <source>In equilibrium the half-step onset is higher at %1 GPa than at ambient pressure.</source>
        <translation>在平衡态，%1 GPa 下的半台阶起始点高于常压下的半台阶起始点。</translation>
    </message>
    <message>
        <source>In equilibrium the half-step onset is lower at %1 GPa than at ambient pressure.</source>
        <translation>在平衡态，%1 GPa 下的半台阶起始点低于常压下的半台阶起始点。</translation>
    </message>
    <message>
        <source>%1 GPa make the liquid more than %2 times slower at %3 K.</source>
        <translation>在 %3 K，%1 GPa 使液体慢 %2 倍以上。</translation>
    </message>
    <message>
        <source>q1 rises with the pressure of compression at %1 K.</source>
        <translation>在 %1 K 压缩时，q1 随压缩压力升高。</translation>
    </message>
    <message>
        <source>q1 falls with the pressure of compression at %1 K.</source>
        <translation>在 %1 K 压缩时，q1 随压缩压力降低。</translation>
    </message>
    <message>
        <source>q1 does not change with the pressure of compression at %1 K, within two errors.</source>
        <translation>在 %1 K 压缩时，q1 在两倍误差之内不随压缩压力变化。</translation>
    </message>
    <message>
        <source>The first sharp peak grows wider with the pressure of compression at %1 K.</source>
        <translation>在 %1 K 压缩时，第一尖锐峰随压缩压力变宽。</translation>
    </message>
    <message>
        <source>The first sharp peak grows narrower with the pressure of compression at %1 K.</source>
        <translation>在 %1 K 压缩时，第一尖锐峰随压缩压力变窄。</translation>
    </message>
    <message>
        <source>The width of the first sharp peak does not change with the pressure of compression at %1 K, within two errors.</source>
        <translation>在 %1 K 压缩时，第一尖锐峰的宽度在两倍误差之内不随压缩压力变化。</translation>
    </message>
    <message>
        <source>Compression in equilibrium leaves the glass denser.</source>
        <translation>平衡态下的压缩使玻璃更致密。</translation>
    </message>
    <message>
        <source>Compression in equilibrium leaves the glass less dense.</source>
        <translation>平衡态下的压缩使玻璃密度变低。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder for them; made if it is not there.</source>
        <translation>存放它们的文件夹；不存在则创建。</translation>
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
        <source>Activation energy from a table of heating rates and peak temperatures.</source>
        <translation>由升温速率与峰温的表格求活化能。</translation>
    </message>
    <message>
        <source>Table with the columns heating_rate [K/s], T_p [K] and optionally error [K].</source>
        <translation>表格，含列 heating_rate [K/s]、T_p [K]，可选列 error [K]。</translation>
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
        <source>Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V [A3] or sigma_q1 [1/A].</source>
        <translation>表格，含列 P [GPa]、V [A3] 或 q1 [1/A]，可选列 sigma_P [GPa] 以及 sigma_V [A3] 或 sigma_q1 [1/A]。</translation>
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
        <source>A density in g/cm³ needs the composition.</source>
        <translation>以 g/cm³ 给出密度时需要成分。</translation>
    </message>
    <message>
        <source>Give the composition (--composition) or the density in 1/A3.</source>
        <translation>请给出成分 (--composition)，或以 1/A3 给出密度。</translation>
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
        <source>done, unpolarised, or the fraction polarised in the plane of scattering.</source>
        <translation>done（已校正）、unpolarised（非偏振），或在散射平面内偏振的分数。</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 1.3:2.2.</source>
        <translation>请以埃写出下限和上限，例如 1.3:2.2。</translation>
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
    <message>
        <source>“%1” is not an absorption.</source>
        <translation>“%1”不是吸收。</translation>
    </message>
    <message>
        <source>Write plate:μt, capillary:μR or none, for example plate:0.4.</source>
        <translation>请写 plate:μt、capillary:μR 或 none，例如 plate:0.4。</translation>
    </message>
    <message>
        <source>Of the sample: plate:μt, capillary:μR or none, e.g. plate:0.4.</source>
        <translation>样品的吸收：plate:μt、capillary:μR 或 none，例如 plate:0.4。</translation>
    </message>
    <message>
        <source>Adds f′ and f″ to the form factors.</source>
        <translation>将 f′ 和 f″ 加入原子散射因子。</translation>
    </message>
    <message>
        <source>Distance between sample and detector, e.g. &quot;81.6 mm&quot;.</source>
        <translation>样品与探测器之间的距离，例如 &quot;81.6 mm&quot;。</translation>
    </message>
    <message>
        <source>Standard error of that distance, e.g. &quot;0.03 mm&quot;; it enters that of q1.</source>
        <translation>该距离的标准误差，例如 &quot;0.03 mm&quot;；它计入 q1 的标准误差。</translation>
    </message>
    <message>
        <source>An error of the distance needs the distance.</source>
        <translation>给出距离的误差时必须同时给出距离。</translation>
    </message>
    <message>
        <source>Give the distance too (--detector-distance).</source>
        <translation>请同时给出距离 (--detector-distance)。</translation>
    </message>
    <message>
        <source>Writes the demonstration study: simulated, and said to be so in every file.</source>
        <translation>写出演示研究：数据为模拟所得，每个文件中均有注明。</translation>
    </message>
    <message>
        <source>Writes the small example of the workbench instead.</source>
        <translation>改为写出工作台的小型示例。</translation>
    </message>
    <message>
        <source>Prints all results of samples and studies.</source>
        <translation>输出样品和研究的全部结果。</translation>
    </message>
    <message>
        <source>Sample files, study files or folders of them.</source>
        <translation>样品文件、研究文件，或包含它们的文件夹。</translation>
    </message>
    <message>
        <source>The experiment as JSON. “glass” is {&quot;preset&quot;: NAME} (%1) or a law: &quot;tnm&quot; with ln_A or T_g_K (τ = 100 s), H_K, x and beta, or &quot;adam-gibbs&quot; with ln_A, Q_K, T2_K and beta; a “second” law with its “weight” may stand inside. The history begins in equilibrium at start_K; each of the “steps” is a ramp (a negative rate cools), a hold, a quench, a pressure as the shift of T_g, or a repetition of the steps before it. “scan” says which step is recorded (the last ramp, where it does not) and how; all its fields may be left out. An example:
%2</source>
        <translation>以 JSON 给出的实验。“glass”为 {&quot;preset&quot;: NAME} (%1) 或一个弛豫定律：“tnm”，带 ln_A 或 T_g_K (τ = 100 s)、H_K、x 和 beta；或“adam-gibbs”，带 ln_A、Q_K、T2_K 和 beta；其中可再含一个“second”定律及其“weight”（权重）。热历史从 start_K 处的平衡态开始；“steps”中的每一步为变温（速率为负即降温）、保温、淬冷、以 T_g 的移动表示的压力，或对其前面若干步的重复。“scan”指明记录哪一步（未指明时为最后一个变温段）以及如何记录；其所有字段均可省略。示例：
%2</translation>
    </message>
    <message>
        <source>Simulates the scan of a thermal history (Tool–Narayanaswamy–Moynihan); prints JSON.</source>
        <translation>模拟一段热历史的扫描 (Tool–Narayanaswamy–Moynihan)；输出 JSON。</translation>
    </message>
    <message>
        <source>Writes the simulated curve as CSV, which “import” reads.</source>
        <translation>将模拟曲线写出为 CSV，可由“import”读取。</translation>
    </message>
    <message>
        <source>“%1” is not a list of distances.</source>
        <translation>“%1”不是距离的列表。</translation>
    </message>
    <message>
        <source>Write distances in Å with commas between them, for example 2.7,3.1.</source>
        <translation>请以 Å 写出各距离，以逗号分隔，例如 2.7,3.1。</translation>
    </message>
    <message>
        <source>Distances in Å at which Gaussians start that are fitted to a split shell, e.g. 2.7,3.1.</source>
        <translation>拟合分裂壳层的各高斯函数的初始距离 (Å)，例如 2.7,3.1。</translation>
    </message>
    <message>
        <source>Limits in Å between which they are fitted, e.g. 2.2:3.6.</source>
        <translation>拟合它们的距离界限 (Å)，例如 2.2:3.6。</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 2.2:3.6.</source>
        <translation>请以埃写出下限和上限，例如 2.2:3.6。</translation>
    </message>
    <message>
        <source>Sub-peak</source>
        <translation>子峰</translation>
    </message>
    <message>
        <source>Width (Å)</source>
        <translation>宽度 (Å)</translation>
    </message>
    <message>
        <source> (95 %: %1 … %2)</source>
        <translation>（95%：%1 … %2）</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>No E_a: %1: %2</source>
        <translation>无 E_a：%1：%2</translation>
    </message>
    <message>
        <source>Takes no part: %1: %2</source>
        <translation>不参与：%1：%2</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>平衡的起点</translation>
    </message>
    <message>
        <source>master curve</source>
        <translation>主曲线</translation>
    </message>
    <message>
        <source>crossover from</source>
        <translation>交叉区起点</translation>
    </message>
    <message>
        <source>crossover to</source>
        <translation>交叉区终点</translation>
    </message>
    <message>
        <source>rms on T/T_g,P</source>
        <translation>以 T/T_g,P 为横轴的 rms</translation>
    </message>
    <message>
        <source>rms on T/T_g,1atm</source>
        <translation>以 T/T_g,1atm 为横轴的 rms</translation>
    </message>
    <message>
        <source>, up to equilibrium</source>
        <translation>，直至平衡</translation>
    </message>
    <message>
        <source>, in equilibrium</source>
        <translation>，平衡态</translation>
    </message>
    <message>
        <source>, half step, in equilibrium</source>
        <translation>，半台阶，平衡态</translation>
    </message>
    <message>
        <source>largest ΔT_f at</source>
        <translation>最大 ΔT_f 位于</translation>
    </message>
    <message>
        <source>reference of the structure</source>
        <translation>结构的参考样品</translation>
    </message>
    <message>
        <source>permanent densification</source>
        <translation>永久致密化</translation>
    </message>
    <message>
        <source>slowdown at %1 K</source>
        <translation>%1 K 处的弛豫减慢倍数</translation>
    </message>
    <message>
        <source>All samples together</source>
        <translation>所有样品汇总</translation>
    </message>
    <message>
        <source>%1: in order (%2).</source>
        <translation>%1：正常（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样品</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks sample and study files: their integrity, their originals and their results.</source>
        <translation>检查样品文件和研究文件：其完整性、原始文件和结果。</translation>
    </message>
    <message>
        <source>Name the file of the figure: -o OUT.pdf, .svg or .png.</source>
        <translation>请指定图的文件：-o OUT.pdf、.svg 或 .png。</translation>
    </message>
    <message>
        <source>The workbench “vitrine”, which draws figures, is not beside this program.</source>
        <translation>绘图所用的工作台“vitrine”不在本程序旁边。</translation>
    </message>
    <message>
        <source>Writes a figure of a study, and its numbers beside it as csv.</source>
        <translation>写出研究的一幅图，并在旁边以 csv 写出其数值。</translation>
    </message>
    <message>
        <source>A study file, sample files or a folder of them.</source>
        <translation>研究文件、样品文件或其文件夹。</translation>
    </message>
    <message>
        <source>fig1 to fig6, or a figure of the study.</source>
        <translation>fig1 至 fig6，或研究中的一幅图。</translation>
    </message>
    <message>
        <source>The file: pdf, svg or png.</source>
        <translation>文件：pdf、svg 或 png。</translation>
    </message>
    <message>
        <source>Width of the figure, such as 86mm.</source>
        <translation>图的宽度，例如 86mm。</translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>只有 Birch–Murnaghan 方程才有二阶形式。</translation>
    </message>
    <message>
        <source>Fix B′ of the Vinet equation instead: --fix-b-prime.</source>
        <translation>请改为固定 Vinet 方程的 B′：--fix-b-prime。</translation>
    </message>
    <message>
        <source>Birch–Murnaghan or Vinet equation of state from a table of pressures and volumes or peak positions.</source>
        <translation>由压力与体积（或峰位）的表格求 Birch–Murnaghan 或 Vinet 状态方程。</translation>
    </message>
    <message>
        <source>birch-murnaghan (the default) or vinet.</source>
        <translation>birch-murnaghan（默认）或 vinet。</translation>
    </message>
    <message>
        <source>The temperature that the equation is for, where the table holds several, e.g. &quot;300 K&quot;.</source>
        <translation>表格含多个温度时，状态方程所对应的温度，例如 &quot;300 K&quot;。</translation>
    </message>
    <message>
        <source>Order of the Birch–Murnaghan equation: 2 (B′ = 4) or 3 (the default).</source>
        <translation>Birch–Murnaghan 方程的阶数：2 (B′ = 4) 或 3（默认）。</translation>
    </message>
    <message>
        <source>Third order, or Vinet, with this B′.</source>
        <translation>采用此 B′ 的三阶方程或 Vinet 方程。</translation>
    </message>
    <message>
        <source>%1 equation of state, second order</source>
        <translation>%1 状态方程，二阶</translation>
    </message>
    <message>
        <source>%1 equation of state, third order</source>
        <translation>%1 状态方程，三阶</translation>
    </message>
    <message>
        <source>%1 equation of state</source>
        <translation>%1 状态方程</translation>
    </message>
    <message>
        <source>Measurements as the instrument exported them. Options about what a file says (rate, mass, direction, units, decimal sign, separator, axis, wavelength) correct a single FILE; of several they hold for those that do not say it themselves.</source>
        <translation>仪器导出的测量文件。关于文件内容的选项（速率、质量、方向、单位、小数点符号、分隔符、横轴、波长）在只有一个 FILE 时更正该文件；有多个时只用于自身未注明的文件。</translation>
    </message>
    <message>
        <source>What the files hold, which rules out the others; without it each file is looked at.</source>
        <translation>文件的内容类型，其他类型即予排除；不指定则逐个检查文件。</translation>
    </message>
    <message>
        <source>“%1” does not say where the columns are.</source>
        <translation>“%1”没有指明各列的位置。</translation>
    </message>
    <message>
        <source>Write what a column holds and its number or title, for example time=1,temperature=2,signal=3 or abscissa=1,intensity=2,error=3.</source>
        <translation>请写出列的内容及其序号或标题，例如 time=1,temperature=2,signal=3 或 abscissa=1,intensity=2,error=3。</translation>
    </message>
    <message>
        <source>No column has the title “%1”.</source>
        <translation>没有标题为“%1”的列。</translation>
    </message>
    <message>
        <source>Give the numbers of the columns, counted from 1.</source>
        <translation>请给出各列的序号，从 1 算起。</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>各列为：%1。</translation>
    </message>
    <message>
        <source>Which columns are which, by number or title: time=1,temperature=2,signal=3 or abscissa=1,intensity=2,error=3.</source>
        <translation>各列的含义，以序号或标题指明：time=1,temperature=2,signal=3 或 abscissa=1,intensity=2,error=3。</translation>
    </message>
    <message>
        <source>What separates the columns.</source>
        <translation>列与列之间的分隔符。</translation>
    </message>
    <message>
        <source>The decimal sign of the numbers.</source>
        <translation>数字的小数点符号。</translation>
    </message>
    <message>
        <source>Encoding of the text, e.g. UTF-16LE or windows-1251.</source>
        <translation>文本的编码，例如 UTF-16LE 或 windows-1251。</translation>
    </message>
    <message>
        <source>Format of the files, as the import names it, e.g. &quot;NETZSCH Proteus&quot;.</source>
        <translation>文件的格式，采用导入时显示的名称，例如 &quot;NETZSCH Proteus&quot;。</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>晶化</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>熔化</translation>
    </message>
    <message>
        <source>onset of crystallisation</source>
        <translation>晶化起始点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Abscissa of patterns that do not state it: q (1/A), q_nm (1/nm), two_theta, d or r (A).</source>
        <translation>未注明横坐标的衍射谱的横坐标：q (1/A)、q_nm (1/nm)、two_theta、d 或 r (A)。</translation>
    </message>
    <message>
        <source>Ordinate of patterns that do not state it: intensity, s_q, f_q (q[S − 1]), g_r (1/A2) or g_small_r (which tends to 1).</source>
        <translation>未注明纵坐标的衍射谱的纵坐标：intensity、s_q、f_q (q[S − 1])、g_r (1/A2) 或 g_small_r（趋于 1）。</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 2 (photon-counting detectors), 3 (integrating) or 0 (none).</source>
        <translation>反冲指数为 2（光子计数探测器）、3（积分型探测器）或 0（不计反冲）。</translation>
    </message>
    <message>
        <source>2 for photon-counting, 3 for integrating detectors, 0 leaves the recoil out.</source>
        <translation>光子计数探测器为 2，积分型探测器为 3，0 表示不计反冲。</translation>
    </message>
    <message>
        <source>kissinger, starink, ozawa, augis-bennett, boswell or moynihan.</source>
        <translation>kissinger、starink、ozawa、augis-bennett、boswell 或 moynihan。</translation>
    </message>
    <message>
        <source>Reference T_g in kelvin, to give E_a in units of R T_g with it as well.</source>
        <translation>参考 T_g（开尔文），用于由它另以 R T_g 为单位给出 E_a。</translation>
    </message>
    <message>
        <source>T_0 of augis-bennett, where the heating begins, in kelvin (default 300).</source>
        <translation>augis-bennett 的 T_0，即升温开始处的温度，以开尔文计（默认 300）。</translation>
    </message>
    <message>
        <source>sub-T_g</source>
        <translation>亚 T_g</translation>
    </message>
    <message>
        <source>* The greatest slope lies on the flank of the overshoot (ξ &gt; 1), not on the step.</source>
        <translation>* 最大斜率位于过冲的侧翼 (ξ &gt; 1)，而不在台阶上。</translation>
    </message>
    <message>
        <source>Range of q in Å⁻¹ that holds the first sharp diffraction peak (FSDP), e.g. 2:3.2.</source>
        <translation>包含第一尖锐衍射峰 (FSDP) 的 q 范围 (Å⁻¹)，例如 2:3.2。</translation>
    </message>
    <message>
        <source>“%1” is not a pair of elements with its distances.</source>
        <translation>“%1”不是带有距离范围的元素对。</translation>
    </message>
    <message>
        <source>Write two elements and the range of distances in Å, for example Zr-Cu=2.4:2.9.</source>
        <translation>请写出两个元素和以 Å 表示的距离范围，例如 Zr-Cu=2.4:2.9。</translation>
    </message>
    <message>
        <source>Greatest q that is used, e.g. &quot;20 1/A&quot;; without it, where the noise of S(q) reaches its oscillation.</source>
        <translation>所用的最大 q，例如 &quot;20 1/A&quot;；未给出时，取 S(q) 的噪声达到其振荡幅度处。</translation>
    </message>
    <message>
        <source>S(q) below q_min: none (1), constant, linear or parabola to S(0) = 0; automatic is linear where q_min is above 0.5 1/A.</source>
        <translation>q_min 以下的 S(q)：none（取 1）、constant（常数）、linear（直线）或 parabola（抛物线），后两者延伸至 S(0) = 0；automatic（自动）在 q_min 大于 0.5 1/A 时为 linear。</translation>
    </message>
    <message>
        <source>Elements that a sub-peak within these distances is taken to be a pair of, e.g. Zr-Cu=2.4:2.9 (Cu around Zr); several with commas between.</source>
        <translation>位于该距离范围内的子峰所归属的元素对，例如 Zr-Cu=2.4:2.9（Zr 周围的 Cu）；有多个时以逗号分隔。</translation>
    </message>
    <message>
        <source>FSDP by</source>
        <translation>FSDP 的定义</translation>
    </message>
    <message>
        <source>χ² (Å⁻³) by density (Å⁻³) and background scale</source>
        <translation>χ² (Å⁻³) 随密度 (Å⁻³) 和本底标度因子的变化</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>原子对</translation>
    </message>
    <message>
        <source>Correlation with the next</source>
        <translation>与下一个的相关系数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>At least q</source>
        <translation>最小 q 处</translation>
    </message>
    <message>
        <source>At greatest q</source>
        <translation>最大 q 处</translation>
    </message>
    <message>
        <source>its law</source>
        <translation>所用定律</translation>
    </message>
    <message>
        <source>V0 must be larger than zero.</source>
        <translation>V0 必须大于零。</translation>
    </message>
    <message>
        <source>V0 (Å³) or q1,0 (1/Å) is this value, not fitted.</source>
        <translation>V0 (Å³) 或 q1,0 (1/Å) 取此值，不参与拟合。</translation>
    </message>
    <message>
        <source>The pressure to which V0 or q1,0 belongs, e.g. &quot;2 GPa&quot;; zero by default. B0 is told at zero pressure and there.</source>
        <translation>V0 或 q1,0 所对应的压力，例如 &quot;2 GPa&quot;；默认为零。给出零压下和该压力下的 B0。</translation>
    </message>
    <message>
        <source>At the reference pressure of %1 GPa, to which the first value belongs: B = %2 GPa</source>
        <translation>在第一个值所对应的参考压力 %1 GPa 下：B = %2 GPa</translation>
    </message>
    <message>
        <source>Mass of “%1” by its step and that of the other scans: %2 g</source>
        <translation>由其台阶与其他扫描的台阶求得的“%1”的质量：%2 g</translation>
    </message>
    <message>
        <source>There is no choice “%1” in this study.</source>
        <translation>此研究中没有选择“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no range of a choice.</source>
        <translation>“%1”不是选择的范围。</translation>
    </message>
    <message>
        <source>Write it as KEY=LOW:HIGH, such as q_max=0.9:1.</source>
        <translation>请写成 KEY=LOW:HIGH 的形式，例如 q_max=0.9:1。</translation>
    </message>
    <message>
        <source>The choice “%1” is one of a list and has no range.</source>
        <translation>选择“%1”是从列表中选取的，没有范围。</translation>
    </message>
    <message>
        <source>As given.</source>
        <translation>按给定值。</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 小于 %2。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>± noise</source>
        <translation>± 噪声</translation>
    </message>
    <message>
        <source>± choices</source>
        <translation>± 选择</translation>
    </message>
    <message>
        <source>± both</source>
        <translation>± 两者合计</translation>
    </message>
    <message>
        <source>Carried most by</source>
        <translation>主要来源</translation>
    </message>
    <message>
        <source>Analyses with it</source>
        <translation>含此数值的分析数</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>成立比例</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) failed, the first of them number %1: %2</source>
        <translation>
            <numerusform>%n 次分析失败，其中第一次的编号为 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>--keep needs one study file.</source>
        <translation>--keep 需要一个研究文件。</translation>
    </message>
    <message>
        <source>A sample of the study could not be read, so that nothing is kept.</source>
        <translation>研究中有一个样品无法读取，因此不保存任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 analyses</source>
        <translation>%1 / %2 次分析</translation>
    </message>
    <message>
        <source>Tells how far the choices of an analysis carry its numbers, from many analyses with others.</source>
        <translation>通过采用其他选择的多次分析，给出一次分析的选择使其数值变动多少。</translation>
    </message>
    <message>
        <source>How many analyses; 1000 where it is not given.</source>
        <translation>分析次数；未给出时为 1000。</translation>
    </message>
    <message>
        <source>Which ones: the same seed gives the same analyses.</source>
        <translation>进行哪些分析：相同的种子给出相同的分析。</translation>
    </message>
    <message>
        <source>Another range of a choice; may be given several times.</source>
        <translation>选择的另一个范围；可以多次给出。</translation>
    </message>
    <message>
        <source>Leaves a choice as it is in the study; may be given several times.</source>
        <translation>使某个选择保持研究中的原样；可以多次给出。</translation>
    </message>
    <message>
        <source>In how many analyses each claim of the study holds.</source>
        <translation>研究的每个论断在多少次分析中成立。</translation>
    </message>
    <message>
        <source>Prints the numbers of single scans and patterns of a study, too.</source>
        <translation>同时输出研究中单个扫描和衍射谱的数值。</translation>
    </message>
    <message>
        <source>How many processors are used; the answer does not hang on it.</source>
        <translation>使用的处理器个数；结果与此无关。</translation>
    </message>
    <message>
        <source>Keeps the choices and the results in the study file.</source>
        <translation>将选择和结果保存在研究文件中。</translation>
    </message>
    <message>
        <source>%1 K (between %2 and %3 K)</source>
        <translation>%1 K（%2 与 %3 K 之间）</translation>
    </message>
    <message>
        <source> (95 % of noise: ± %1)</source>
        <translation>（噪声的 95%：± %1）</translation>
    </message>
    <message>
        <source>Ranges from a preset that was made of another study.</source>
        <translation>取自另一研究所生成预设的范围。</translation>
    </message>
    <message>
        <source>Writes the ranges as a preset for other studies.</source>
        <translation>将范围写为供其他研究使用的预设。</translation>
    </message>
    <message>
        <source>Goes on with what this file holds of just these analyses, and keeps in it what is done.</source>
        <translation>从该文件所含的同一批分析处继续，并将已完成的部分保存于其中。</translation>
    </message>
    <message>
        <source> (95 % of noise: %1 … %2)</source>
        <translation>（噪声的 95%：%1 … %2）</translation>
    </message>
    <message>
        <source>This file is there already and is no preset of choices.</source>
        <translation>该文件已存在，且不是选择的预设。</translation>
    </message>
    <message>
        <source>Give a name that is not taken.</source>
        <translation>请给出未被占用的名称。</translation>
    </message>
    <message>
        <source>This file holds other analyses: of another study, other choices, another seed or number.</source>
        <translation>该文件含有其他分析：属于另一研究、其他选择、另一种子或另一数目。</translation>
    </message>
    <message>
        <source>Give another file, or the options that these were made with.</source>
        <translation>请给出另一个文件，或使用生成这些分析的选项。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>P, ruby (GPa)</source>
        <translation>P，红宝石 (GPa)</translation>
    </message>
    <message>
        <source>ΔC_p, three runs (J/(g K))</source>
        <translation>ΔC_p，三步法 (J/(g K))</translation>
    </message>
    <message>
        <source>Writes every curve and result of samples and studies as CSV, with units and provenance, and the words for a paper as LaTeX, Markdown and BibTeX.</source>
        <translation>将样品和研究的每条曲线和每个结果写成 CSV（含单位和来源），并将论文文字写成 LaTeX、Markdown 和 BibTeX。</translation>
    </message>
    <message>
        <source>%1: spectrum of ruby, %2</source>
        <translation>%1：红宝石光谱，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, a run for the heat capacity</source>
        <translation>%1：%2，用于热容的一次测量</translation>
    </message>
    <message>
        <source>“%1” is nothing that a stack of frames becomes.</source>
        <translation>“%1”不是一叠帧可以成为的东西。</translation>
    </message>
    <message>
        <source>Write average, series, groups:N or each.</source>
        <translation>请写 average、series、groups:N 或 each。</translation>
    </message>
    <message>
        <source>What a stack of frames is: its average, a series, a series of means of N frames, or each frame a pattern.</source>
        <translation>一叠帧是什么：平均、系列、每 N 帧平均的系列，或每帧一个衍射谱。</translation>
    </message>
    <message>
        <source>Whether the wavelengths or wavenumbers are those of air or of vacuum.</source>
        <translation>波长或波数是空气中的还是真空中的。</translation>
    </message>
    <message>
        <source>Scale of the pressure by ruby: ruby2020, mao1986 or dewaele2008.</source>
        <translation>红宝石压力标度：ruby2020、mao1986 或 dewaele2008。</translation>
    </message>
    <message>
        <source>R1 of ruby at 296 K and 1 atm in air, e.g. &quot;694.25 nm&quot;.</source>
        <translation>296 K、1 atm 下空气中红宝石的 R1，例如 &quot;694.25 nm&quot;。</translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s)</source>
        <translation>
            <numerusform>%n 次红宝石测量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) for the heat capacity</source>
        <translation>
            <numerusform>%n 次热容测量</numerusform>
        </translation>
    </message>
    <message>
        <source>A mass is larger than zero.</source>
        <translation>质量必须大于零。</translation>
    </message>
    <message>
        <source>Heating ramps are counted from 1.</source>
        <translation>升温段从 1 开始计数。</translation>
    </message>
    <message>
        <source>Heat capacity needs --empty, --sapphire and --sample.</source>
        <translation>热容需要 --empty、--sapphire 和 --sample。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Run of the empty pan; may be given several times, for repeats.</source>
        <translation>空坩埚的测量；可多次给出以作重复。</translation>
    </message>
    <message>
        <source>Run of sapphire; may be given several times.</source>
        <translation>蓝宝石的测量；可多次给出。</translation>
    </message>
    <message>
        <source>Run of the sample; may be given several times.</source>
        <translation>样品的测量；可多次给出。</translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;10.2 mg&quot;.</source>
        <translation>样品质量，例如 &quot;10.2 mg&quot;。</translation>
    </message>
    <message>
        <source>Mass of the sapphire.</source>
        <translation>蓝宝石质量。</translation>
    </message>
    <message>
        <source>Standard error of either mass.</source>
        <translation>两个质量各自的标准误差。</translation>
    </message>
    <message>
        <source>Mass of the pan of the empty run; with the other two pans are corrected for.</source>
        <translation>空测所用坩埚的质量；与另两个一起用于坩埚修正。</translation>
    </message>
    <message>
        <source>Mass of the pan that held the sapphire.</source>
        <translation>装蓝宝石的坩埚质量。</translation>
    </message>
    <message>
        <source>Mass of the pan that held the sample.</source>
        <translation>装样品的坩埚质量。</translation>
    </message>
    <message>
        <source>Which of several heating ramps of a file, counted from 1.</source>
        <translation>文件中的第几个升温段，从 1 计数。</translation>
    </message>
    <message>
        <source>Leaves the isotherms where they are.</source>
        <translation>不调平等温段。</translation>
    </message>
    <message>
        <source>Unit of the temperature where the file has none: K or degC.</source>
        <translation>文件未给出时的温度单位：K 或 degC。</translation>
    </message>
    <message>
        <source>Unit of the signal where the file has none, e.g. mW.</source>
        <translation>文件未给出时的信号单位，例如 mW。</translation>
    </message>
    <message>
        <source>Writes the curve as CSV.</source>
        <translation>将曲线写成 CSV。</translation>
    </message>
    <message>
        <source>Heat capacity by three runs: empty pan, sapphire, sample.</source>
        <translation>三步法热容：空坩埚、蓝宝石、样品。</translation>
    </message>
    <message>
        <source>half step at %1 K</source>
        <translation>半台阶在 %1 K</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>光谱</translation>
    </message>
    <message>
        <source>A wavelength is larger than zero.</source>
        <translation>波长必须大于零。</translation>
    </message>
    <message>
        <source>An error is not negative.</source>
        <translation>误差不能为负。</translation>
    </message>
    <message>
        <source>Write it as LOW:HIGH in nm, for example 690:710.</source>
        <translation>写成 下限:上限（nm），例如 690:710。</translation>
    </message>
    <message>
        <source>Pressure from the lines of ruby: a spectrum a line.</source>
        <translation>由红宝石谱线求压力：每个光谱一行。</translation>
    </message>
    <message>
        <source>Text with two columns: wavelength [nm] or wavenumber [cm-1], and counts.</source>
        <translation>两列文本：波长 [nm] 或波数 [cm-1]，以及计数。</translation>
    </message>
    <message>
        <source>ruby2020 (the default), mao1986 or dewaele2008; the others are told beside it.</source>
        <translation>ruby2020（默认）、mao1986 或 dewaele2008；其余的一并给出。</translation>
    </message>
    <message>
        <source>R1 at 296 K and 1 atm in air, measured on the same instrument; 694.25 nm by default.</source>
        <translation>296 K、1 atm 下空气中的 R1，用同一仪器测得；默认 694.25 nm。</translation>
    </message>
    <message>
        <source>Its standard error; 0.02 nm by default.</source>
        <translation>其标准误差；默认 0.02 nm。</translation>
    </message>
    <message>
        <source>Temperature of the ruby, in kelvin where no unit is given; 296 K by default.</source>
        <translation>红宝石温度，无单位时为开尔文；默认 296 K。</translation>
    </message>
    <message>
        <source>Its standard error; 1 K by default.</source>
        <translation>其标准误差；默认 1 K。</translation>
    </message>
    <message>
        <source>Where the lines are looked for, e.g. 690:710 (nm).</source>
        <translation>搜索谱线的范围，例如 690:710（nm）。</translation>
    </message>
    <message>
        <source>P (GPa), %1</source>
        <translation>P (GPa)，%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>The number of frames is at least one.</source>
        <translation>帧数至少为一。</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in the unit of the conditions, for example 300:700.</source>
        <translation>请以条件的单位写出下限和上限，例如 300:700。</translation>
    </message>
    <message>
        <source>A series is of every n-th frame or of groups.</source>
        <translation>系列由每隔 n 帧或由分组构成。</translation>
    </message>
    <message>
        <source>Give one of --every and --groups.</source>
        <translation>请只给出 --every 或 --groups 之一。</translation>
    </message>
    <message>
        <source>Table of what the frames were measured at: a header row with units, a row for each frame.</source>
        <translation>各帧测量条件的表：带单位的表头，每帧一行。</translation>
    </message>
    <message>
        <source>Takes every n-th frame.</source>
        <translation>每 n 帧取一帧。</translation>
    </message>
    <message>
        <source>Averages groups of n frames.</source>
        <translation>对每 n 帧一组求平均。</translation>
    </message>
    <message>
        <source>What changed: temperature, pressure, time, position or frame.</source>
        <translation>变化的量：temperature、pressure、time、position 或 frame。</translation>
    </message>
    <message>
        <source>Conditions that the two lines are fitted to, e.g. 300:700.</source>
        <translation>拟合两条直线的条件范围，例如 300:700。</translation>
    </message>
    <message>
        <source>CSV of the points of the series.</source>
        <translation>系列各点的 CSV。</translation>
    </message>
    <message>
        <source>FSDP over temperature, pressure, time or place, from a stack or a folder of patterns.</source>
        <translation>由一叠或一个文件夹的衍射谱得到第一尖锐衍射峰随温度、压力、时间或位置的变化。</translation>
    </message>
    <message>
        <source>A stack of frames, or a folder of patterns on the same q.</source>
        <translation>一叠帧，或 q 相同的衍射谱文件夹。</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation>（95 %：%1 至 %2）</translation>
    </message>
    <message>
        <source>%1: mean %2, scatter %3, gradient %4 along x and %5 along y per mm</source>
        <translation>%1：平均 %2，离散 %3，沿 x 的梯度 %4、沿 y 的梯度 %5（每 mm）</translation>
    </message>
    <message>
        <source>  correlation length %1 mm</source>
        <translation>  相关长度 %1 mm</translation>
    </message>
    <message>
        <source>Outlier: frame %1 at x = %2 mm, y = %3 mm: %4 is %5 robust standard deviations off</source>
        <translation>离群点：帧 %1，x = %2 mm，y = %3 mm：%4 偏离 %5 个稳健标准差</translation>
    </message>
    <message>
        <source>condition [%1], q1 [1/A], FWHM [1/A]</source>
        <translation>条件 [%1]，q1 [1/A]，FWHM [1/A]</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pattern(s): all with --json or -o.</source>
        <translation>
            <numerusform>……以及另外 %n 个衍射谱：用 --json 或 -o 得到全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>The range “%1” does not go from a lower to a higher end.</source>
        <translation>范围“%1”不是从较小的一端到较大的一端。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold single patterns, which are imported each for itself and not as a series: “vitrine-cli series FOLDER” follows a folder of them.</source>
        <translation>
            <numerusform>%n 个文件含有单个衍射谱，各自导入而不作为系列：“vitrine-cli series 文件夹”可跟踪这样的一个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the table were taken in the order of the frames.</source>
        <translation>表的各行按帧的顺序取用。</translation>
    </message>
    <message>
        <source>Onset, steepest slope (K)</source>
        <translation>起始点，最大斜率 (K)</translation>
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
    <name>Compression</name>
    <message>
        <source>its pressure is not known</source>
        <translation>压力未知</translation>
    </message>
    <message>
        <source>no first sharp peak was found</source>
        <translation>未找到第一尖锐峰</translation>
    </message>
</context>
<context>
    <name>CompressionTable</name>
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
        <source>The table has no column %1.</source>
        <translation>表格中没有第 %1 列。</translation>
    </message>
    <message>
        <source>Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V [A3]” or “sigma_q1 [1/A]”), or say where they are.</source>
        <translation>请将列命名为“P [GPa]”以及“V [A3]”或“q1 [1/A]”（误差列为“sigma_P [GPa]”、“sigma_V [A3]”或“sigma_q1 [1/A]”），或指明各列的位置。</translation>
    </message>
    <message>
        <source>Write K or degC in brackets after the title: the temperatures differ.</source>
        <translation>请在标题之后的方括号内写明 K 或 degC：各行的温度不同。</translation>
    </message>
    <message>
        <source>The row lacks its temperature.</source>
        <translation>该行缺少温度。</translation>
    </message>
    <message>
        <source>Write title and number.</source>
        <translation>请写出标题和序号。</translation>
    </message>
    <message>
        <source>The column “%1” was not used.</source>
        <translation>列“%1”未被使用。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.</source>
        <translation>
            <numerusform>只有 %n 行处于 %1 K：所有行均借助一同拟合的热膨胀换算到该温度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used: %n row(s) at %1 K.</source>
        <translation>
            <numerusform>已使用：%1 K 的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are at temperatures from %1 to %2 K, and an equation of state is for one.</source>
        <translation>各行的温度从 %1 到 %2 K，而一个状态方程只对应一个温度。</translation>
    </message>
    <message>
        <source>The rows are at temperatures from %1 to %2 K; %3 K is not among them.</source>
        <translation>各行的温度从 %1 到 %2 K；其中没有 %3 K。</translation>
    </message>
    <message>
        <source>Choose a temperature of the table.</source>
        <translation>请选择表格中的一个温度。</translation>
    </message>
    <message>
        <source>Volumes of a mole were turned into Å³ of a formula unit.</source>
        <translation>摩尔体积已换算为每化学式单元的 Å³。</translation>
    </message>
</context>
<context>
    <name>CompressionView</name>
    <message>
        <source>B_0 = %1, B′ = %2</source>
        <translation>B_0 = %1，B′ = %2</translation>
    </message>
    <message>
        <source>dq_{1}/dP = %1</source>
        <translation>dq_{1}/dP = %1</translation>
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
        <source>An equation of state needs patterns of one sample measured at two or more pressures. Give each its pressure in the inspector.</source>
        <translation>状态方程需要同一样品在两个或更多压力下测得的衍射谱。请在检查器中为每个衍射谱给出压力。</translation>
    </message>
    <message>
        <source>weighted by its errors</source>
        <translation>按误差加权</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>未加权</translation>
    </message>
    <message>
        <source>The ratios are against the pattern of least pressure.</source>
        <translation>各比值相对于压力最低的衍射谱。</translation>
    </message>
    <message>
        <source>%1, second order</source>
        <translation>%1，二阶</translation>
    </message>
    <message>
        <source>%1, B′ = %2 fixed</source>
        <translation>%1，B′ = %2 固定</translation>
    </message>
    <message>
        <source>%1, B′ free</source>
        <translation>%1，B′ 自由</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>指数 %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>衍射图</translation>
    </message>
    <message>
        <source>Strain f</source>
        <translation>应变 f</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>未采用，%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pattern(s) left out</source>
        <translation>
            <numerusform>另有 %n 个衍射图未采用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copyable</name>
    <message>
        <source>Copy the whole table</source>
        <translation>复制整个表格</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the whole table as LaTeX</source>
        <translation>将整个表格复制为 LaTeX</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Export the selected rows as CSV…</source>
        <translation>将所选行导出为 CSV…</translation>
    </message>
    <message>
        <source>Export the whole table as CSV…</source>
        <translation>将整个表格导出为 CSV…</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>无法写入表格：%1</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
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
        <source>Midpoint (half step)</source>
        <translation>中点（半台阶）</translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation>拐点</translation>
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
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Spread over windows</source>
        <translation>区间引起的离散</translation>
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
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Peak onset</source>
        <translation>峰起始点</translation>
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
        <source>The full width at half height of the fitted profile, or of S(q) itself where no profile is fitted.</source>
        <translation>拟合峰形的半高宽；未拟合峰形时为 S(q) 本身的半高宽。</translation>
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
        <source>First coordination number</source>
        <translation>第一配位数</translation>
    </message>
    <message>
        <source>The number of atoms around an atom between the limits of the first shell, given or found.</source>
        <translation>一个原子周围在第一壳层界限（给定或求得）之间的原子数。</translation>
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
        <source>Bulk modulus</source>
        <translation>体模量</translation>
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
        <source>The slope of a straight line of q1 against pressure, weighted where every error is known.</source>
        <translation>q1 对压力的直线斜率；当所有误差已知时加权。</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>Where the fitted line meets 1/T_p = 0, with Φ in K/s and T_p in kelvin.</source>
        <translation>拟合直线与 1/T_p = 0 的交点，Φ 以 K/s 计，T_p 以开尔文计。</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within a window of its own around the maximum of S(q).</source>
        <translation>在 S(q) 极大值附近自行设定的区间内，以洛伦兹函数加常数拟合所得的中心。</translation>
    </message>
    <message>
        <source>Height of the profile</source>
        <translation>峰形的高度</translation>
    </message>
    <message>
        <source>The height of the fitted profile above its constant.</source>
        <translation>拟合峰形高出其常数的高度。</translation>
    </message>
    <message>
        <source>Constant below the profile</source>
        <translation>峰形下的常数</translation>
    </message>
    <message>
        <source>The level that the fitted profile stands on.</source>
        <translation>拟合峰形所处的底部水平。</translation>
    </message>
    <message>
        <source>Lorentzian part of the profile</source>
        <translation>峰形的洛伦兹成分</translation>
    </message>
    <message>
        <source>How much of the pseudo-Voigt is Lorentzian: 0 is a Gaussian, 1 a Lorentzian.</source>
        <translation>赝 Voigt 函数中洛伦兹成分所占的比例：0 为高斯函数，1 为洛伦兹函数。</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>本底标度因子</translation>
    </message>
    <message>
        <source>What the background is multiplied by before it is subtracted, as given or as found by the fit.</source>
        <translation>扣除本底之前本底所乘的系数，取给定值或由拟合求得的值。</translation>
    </message>
    <message>
        <source>Distance of a sub-peak</source>
        <translation>子峰的距离</translation>
    </message>
    <message>
        <source>The centre of one of the Gaussians that a split shell is taken apart into. Points closer than the resolution π/q_max count as one.</source>
        <translation>分裂壳层所分解成的各高斯函数之一的中心。间距小于分辨率 π/q_max 的点计为一个点。</translation>
    </message>
    <message>
        <source>Width of a sub-peak</source>
        <translation>子峰的宽度</translation>
    </message>
    <message>
        <source>The standard deviation of the Gaussian, with the broadening by q_max in it.</source>
        <translation>高斯函数的标准差，其中包含 q_max 引起的展宽。</translation>
    </message>
    <message>
        <source>Onset of crystallisation</source>
        <translation>晶化起始点</translation>
    </message>
    <message>
        <source>Peak of crystallisation</source>
        <translation>晶化峰温</translation>
    </message>
    <message>
        <source>Enthalpy of crystallisation</source>
        <translation>晶化焓</translation>
    </message>
    <message>
        <source>Supercooled liquid region</source>
        <translation>过冷液相区</translation>
    </message>
    <message>
        <source>From the half step of the glass transition to the onset of crystallisation.</source>
        <translation>从玻璃化转变的半台阶处到晶化起始点。</translation>
    </message>
    <message>
        <source>Onset of melting</source>
        <translation>熔化起始点</translation>
    </message>
    <message>
        <source>Peak of melting</source>
        <translation>熔化峰温</translation>
    </message>
    <message>
        <source>Liquidus temperature</source>
        <translation>液相线温度</translation>
    </message>
    <message>
        <source>Enthalpy of melting</source>
        <translation>熔化焓</translation>
    </message>
    <message>
        <source>Reduced glass temperature</source>
        <translation>约化玻璃化转变温度</translation>
    </message>
    <message>
        <source>The half-step glass transition over the liquidus temperature of the same scan.</source>
        <translation>半台阶玻璃化转变温度除以同一扫描的液相线温度。</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the glass line. Where that slope is the flank of an overshoot (ξ &gt; 1), it is not the onset of the step.</source>
        <translation>最大斜率处的切线与玻璃基线的交点。若该斜率属于过冲的侧翼 (ξ &gt; 1)，则此点不是台阶的起始点。</translation>
    </message>
    <message>
        <source>Where the curve has made half the step from the glass line g to the liquid line l.</source>
        <translation>曲线由玻璃基线 g 到液体基线 l 走完半个台阶处。</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the liquid line. Where that slope is the flank of an overshoot (ξ &gt; 1), it is not the end of the step.</source>
        <translation>最大斜率处的切线与液体基线的交点。若该斜率属于过冲的侧翼 (ξ &gt; 1)，则此点不是台阶的终止点。</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>第一尖锐衍射峰 (FSDP)</translation>
    </message>
    <message>
        <source>The maximum of a parabola fitted to S(q) close to its highest point.</source>
        <translation>在 S(q) 最高点附近拟合的抛物线的极大值。</translation>
    </message>
    <message>
        <source>Weight of a pair</source>
        <translation>原子对的权重</translation>
    </message>
    <message>
        <source>How much a pair of elements counts in S(q): the mean over the q of the transform, with its window. The weights of all pairs add up to 1.</source>
        <translation>一对元素在 S(q) 中所占的份量：对变换所用的 q 连同其窗函数取平均。所有原子对的权重之和为 1。</translation>
    </message>
    <message>
        <source>Neighbours of a pair</source>
        <translation>原子对的近邻数</translation>
    </message>
    <message>
        <source>Atoms of the second element around one of the first, where the sub-peak is of this pair alone. Of several pairs at one distance it is what their sum would be of this one. The numbers of neighbouring sub-peaks are strongly correlated: what one gains the other loses.</source>
        <translation>子峰只来自该原子对时，第一种元素的一个原子周围第二种元素的原子数。若同一距离处有多个原子对，则为将它们的总和全部归于该原子对时的值。相邻子峰的近邻数强烈相关：此增则彼减。</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the first exotherm after T_g meets the liquid line (of a further exotherm: its baseline). The curve alone does not tell crystallisation from decomposition.</source>
        <translation>T_g 之后第一个放热峰最陡处的切线与液体基线的交点（对于其后的放热峰，则为与其自身基线的交点）。仅凭曲线无法区分晶化与分解。</translation>
    </message>
    <message>
        <source>The area between the curve and a baseline that goes from the liquid to the crystal in proportion to the area passed; what is set free counts as positive.</source>
        <translation>曲线与基线之间的面积，该基线按已经过的面积成比例地由液体过渡到晶体；放出的热量计为正。</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the first melting peak meets its baseline.</source>
        <translation>第一个熔化峰最陡处的切线与其基线的交点。</translation>
    </message>
    <message>
        <source>The maximum of the highest melting peak less its baseline.</source>
        <translation>扣除基线后最高熔化峰的极大值。</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the trailing flank of the last melting peak meets the baseline behind it. A scan with a lag reads it too high.</source>
        <translation>最后一个熔化峰后沿最陡处的切线与其后基线的交点。有热滞后的扫描给出的值偏高。</translation>
    </message>
    <message>
        <source>The area of all melting peaks against a baseline that goes from the crystal to the liquid in proportion to the area passed.</source>
        <translation>所有熔化峰相对于基线的面积，该基线按已经过的面积成比例地由晶体过渡到液体。</translation>
    </message>
    <message>
        <source>The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, so T_p is fitted on Φ; the interval is Student&apos;s t with the degrees of freedom in use: n − 2, or those of the replicates where these give the variance. For an overshoot it is the relaxation energy only when the ratio of cooling to heating rate is the same for all scans.</source>
        <translation>由峰随升温速率 Φ 的移动得到的活化能。T_p 是含噪声的量，因此以 T_p 对 Φ 拟合；置信区间采用学生 t 分布，自由度为所用的自由度：n − 2，或在由重复测量给出方差时为重复测量的自由度。对于过冲，只有所有扫描的降温速率与升温速率之比相同时它才是弛豫能。</translation>
    </message>
    <message>
        <source>The activation energy in units of R T_g, with the reference T_g that is set for the sample. T_p is fitted on Φ; the interval is Student&apos;s t with the degrees of freedom in use. For an overshoot it is the relaxation energy only when the ratio of cooling to heating rate is the same for all scans.</source>
        <translation>以 R T_g 为单位的活化能，其中 T_g 为样品所设的参考 T_g。以 T_p 对 Φ 拟合；置信区间采用学生 t 分布，自由度为所用的自由度。对于过冲，只有所有扫描的降温速率与升温速率之比相同时它才是弛豫能。</translation>
    </message>
    <message>
        <source>Frequency factor</source>
        <translation>频率因子</translation>
    </message>
    <message>
        <source>The logarithm of the frequency factor A in 1/s, from the intercept of Kissinger&apos;s own formula.</source>
        <translation>频率因子 A (1/s) 的对数，由 Kissinger 原公式的截距求得。</translation>
    </message>
    <message>
        <source>The position of the first sharp diffraction peak (FSDP) of S(q), by the definition named with it. Definitions differ by as much as gigapascals do, so that a series needs one definition and one window. Every row weighs the same, whether its error is known or not, those at the ends of the window by the share within it; errors follow from the noise of the rows and how far it reaches from row to row.</source>
        <translation>S(q) 第一尖锐衍射峰 (FSDP) 的位置，按与其一同注明的定义。不同定义之间的差别可与数吉帕压力造成的差别相当，因此一个系列应采用同一定义和同一区间。各数据行无论误差是否已知，权重都相同，区间两端的数据行按其位于区间内的份额计；误差由数据行的噪声及其在行与行之间的相关范围得出。</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>FSDP 的宽度</translation>
    </message>
    <message>
        <source>Height of the FSDP</source>
        <translation>FSDP 的高度</translation>
    </message>
    <message>
        <source>S(q) at the maximum of what was fitted.</source>
        <translation>所拟合峰形极大值处的 S(q)。</translation>
    </message>
    <message>
        <source>What brings the measured intensity to electron units per atom, in these per unit of the intensity: with it S(q) tends to 1 at high q and G(r) to −4πρr below the first distance. Where no q_max is given, the range ends where the noise of S(q) reaches its oscillation.</source>
        <translation>将测得的强度换算为每原子电子单位的因子，其单位为该电子单位除以强度的单位：由此 S(q) 在高 q 处趋于 1，G(r) 在第一距离以下趋于 −4πρr。未给出 q_max 时，范围止于 S(q) 的噪声达到其振荡幅度处。</translation>
    </message>
    <message>
        <source>RMS deviation at low r</source>
        <translation>低 r 处的均方根偏差</translation>
    </message>
    <message>
        <source>The root mean square deviation of G(r), without a window, from −4πρr below r_min, where no two atoms are.</source>
        <translation>在不存在两个原子的 r_min 以下，不加窗函数的 G(r) 相对于 −4πρr 的均方根偏差。</translation>
    </message>
    <message>
        <source>Atoms per volume, as given or as found, with scale and background, where G(r) is closest to −4πρr at low r.</source>
        <translation>单位体积的原子数，取给定值，或与标度因子和本底一同求得，使低 r 处 G(r) 最接近 −4πρr。</translation>
    </message>
    <message>
        <source>Partial coordination number, weighted</source>
        <translation>偏配位数（加权）</translation>
    </message>
    <message>
        <source>The area of the Gaussian in R(r): the partial coordination number of its pair times w_ij/c_j, where w_ij is the weight of the pair in the scattering (w_ii/c_i for like atoms).</source>
        <translation>高斯函数在 R(r) 中的面积：其原子对的偏配位数乘以 w_ij/c_j，其中 w_ij 是该原子对在散射中的权重（同种原子时为 w_ii/c_i）。</translation>
    </message>
    <message>
        <source>The number of atoms around an atom up to the first minimum of r² g(r) that stands out of the noise. Its error is the scatter over curves with such noise, limits found anew in each.</source>
        <translation>一个原子周围到 r² g(r) 第一个明显超出噪声的极小值为止的原子数。其误差为带有同样噪声的各曲线所得结果的离散，每条曲线均重新确定界限。</translation>
    </message>
    <message>
        <source>FSDP at zero pressure</source>
        <translation>零压下的 FSDP</translation>
    </message>
    <message>
        <source>A maximum of G(r), by a parabola over one resolution π/q_max, or over as much more as the noise asks for and the width of the maximum allows.</source>
        <translation>G(r) 的极大值，由一个分辨率 π/q_max 范围内的抛物线求得；若噪声需要，则在极大值宽度允许的限度内采用更大的范围。</translation>
    </message>
    <message>
        <source>Slope of the FSDP</source>
        <translation>FSDP 的斜率</translation>
    </message>
    <message>
        <source>The curve above its baseline at the maximum.</source>
        <translation>极大值处曲线高出基线的高度。</translation>
    </message>
    <message>
        <source>The area against the baseline: the glass line, then the step, then the liquid line; or straight from the onset to the end of the peak where there is no glass transition; or as set by hand.</source>
        <translation>相对于基线的面积：基线依次为玻璃基线、台阶、液体基线；没有玻璃化转变时为从峰的起始点到终止点的直线；或为手动设置的基线。</translation>
    </message>
    <message>
        <source>Where the tangent to the leading flank meets the baseline.</source>
        <translation>峰前沿的切线与基线的交点。</translation>
    </message>
    <message>
        <source>The distance of the two points at half the height above the baseline.</source>
        <translation>基线以上半高处两点之间的距离。</translation>
    </message>
    <message>
        <source>Heating rate at the peak</source>
        <translation>峰处的升温速率</translation>
    </message>
    <message>
        <source>The slope of the temperature against time about the peak, over a third of its width and at least 6 K. A furnace does not follow its program exactly.</source>
        <translation>峰附近温度对时间的斜率，取峰宽的三分之一且至少 6 K。炉子并不精确地跟随其温度程序。</translation>
    </message>
    <message>
        <source>The temperature at which the enthalpy of the glass, extrapolated along the glass line, meets that of the equilibrium liquid. The error holds the noise and the spread over an ensemble of windows.</source>
        <translation>沿玻璃基线外推的玻璃焓与平衡液体的焓相等时的温度。误差包含噪声以及一组区间所得结果的离散。</translation>
    </message>
    <message>
        <source>By enthalpy (a check)</source>
        <translation>焓法（校核）</translation>
    </message>
    <message>
        <source>Where the enthalpy of the glass, extrapolated along the glass line, meets that of the liquid: the same as the equal areas, by another way.</source>
        <translation>沿玻璃基线外推的玻璃焓与液体的焓相等处：与等面积法等同，只是途径不同。</translation>
    </message>
    <message>
        <source>By difference to the reference</source>
        <translation>与参考的差值法</translation>
    </message>
    <message>
        <source>From the area between this scan and the one that lends its glass line, beginning at the fictive temperature of that one. It needs no glass line of its own below an exotherm.</source>
        <translation>由该扫描与为其提供玻璃基线的扫描之间的面积求得，以后者的假想温度为起点。无需在放热峰以下另取自身的玻璃基线。</translation>
    </message>
    <message>
        <source>The greatest slope from the onset region up to the maximum of the overshoot or, where there is none, up to the first crossing of the liquid line; the slope is that of a local quartic over the widest window in kelvin that does not move it beyond its noise. A step that runs into an overshoot has no inflection of its own: the greatest slope is then that of the flank of the overshoot, above the liquid line (ξ &gt; 1).</source>
        <translation>从起始区域到过冲极大值（没有过冲时到首次穿过液体基线处）之间的最大斜率处；斜率取自局部四次多项式，其温度区间（开尔文）取不使其移动超出噪声的最宽者。与过冲相连的台阶没有自身的拐点：此时最大斜率是过冲侧翼的斜率，位于液体基线以上 (ξ &gt; 1)。</translation>
    </message>
    <message>
        <source>The maximum of the exotherm against its baseline, by a local quartic over a window in kelvin.</source>
        <translation>放热峰相对于其基线的最大值，由一定温度区间（开尔文）内的局部四次多项式求得。</translation>
    </message>
    <message>
        <source>The maximum of the curve less its baseline, by a local quartic over a window in kelvin; with hardly any noise, by a spline through the rows.</source>
        <translation>曲线减去基线后的最大值，由一定温度区间（开尔文）内的局部四次多项式求得；几乎无噪声时，由通过各行的样条求得。</translation>
    </message>
    <message>
        <source>The scatter of T_f when both lines and the area between them are drawn anew with the noise of the scan, of which several rows may be worth one.</source>
        <translation>按扫描的噪声（其中若干行可能只相当于一行）重新抽取两条直线及其间面积时 T_f 的离散。</translation>
    </message>
    <message>
        <source>The standard deviation of T_f over 36 pairs of windows: the glass and the liquid window each as it is, with both ends moved inwards by 15 % of its width, and with one end by 15 % or by 30 %; or, where that is more, what a bend of the curve within the windows makes of the lines.</source>
        <translation>T_f 在 36 对区间上的标准差：玻璃区间和液体区间各自取原样、两端各向内移动其宽度的 15%，以及仅一端向内移动 15% 或 30%；若区间内曲线的弯曲对直线造成的影响更大，则取后者。</translation>
    </message>
    <message>
        <source>Mass from the step</source>
        <translation>由台阶求得的质量</translation>
    </message>
    <message>
        <source>q_1 at the reference pressure, which is zero where none was chosen, by the fitted equation of state.</source>
        <translation>参考压力下的 q_1，由拟合的状态方程求得；未选择参考压力时取零压。</translation>
    </message>
    <message>
        <source>The bulk modulus at zero pressure, from the FSDP of the patterns measured under pressure. It takes V_0/V to be (q_1/q_{1,0})^{n}; n = 3 holds for affine compression, and metallic glasses show less. Where errors are given and the points scatter more than these say, its error is √χ²_ν times as large.</source>
        <translation>零压下的体模量，由加压测得的衍射谱的 FSDP 求得。取 V_0/V 为 (q_1/q_{1,0})^{n}；n = 3 适用于仿射压缩，而金属玻璃的 n 较小。给出误差而各点的离散大于这些误差时，其误差放大为 √χ²_ν 倍。</translation>
    </message>
    <message>
        <source>Bulk modulus at the reference pressure</source>
        <translation>参考压力下的体模量</translation>
    </message>
    <message>
        <source>The bulk modulus x dP/dx at the pressure to which q_1 of the equation belongs, where that is not zero; its error is that of B_0 and B′ together.</source>
        <translation>方程的 q_1 所对应的压力不为零时，该压力下的体模量 x dP/dx；其误差为 B_0 与 B′ 的合成误差。</translation>
    </message>
    <message>
        <source>Common activation energy</source>
        <translation>共同的活化能</translation>
    </message>
    <message>
        <source>One activation energy for the Kissinger lines of all samples whose endotherms are of this branch; each line keeps its own intercept. Its interval is Student&apos;s t.</source>
        <translation>吸热峰属于该分支的所有样品的 Kissinger 直线共用的一个活化能；每条直线保留各自的截距。置信区间采用学生 t 分布。</translation>
    </message>
    <message>
        <source>Common activation energy over RT_g</source>
        <translation>共同的活化能除以 RT_g</translation>
    </message>
    <message>
        <source>The common activation energy in units of R T_g at ambient pressure.</source>
        <translation>以常压下的 R T_g 为单位的共同活化能。</translation>
    </message>
    <message>
        <source>Chance of one slope</source>
        <translation>单一斜率的概率</translation>
    </message>
    <message>
        <source>How likely lines of one slope differ as much as these do: the p value of an F test of one slope for all against one each. Small values speak against a common energy.</source>
        <translation>斜率相同的直线之间出现如此大差别的可能性：所有直线共用一个斜率与各有一个斜率相比较的 F 检验的 p 值。p 值小表明不支持共同的活化能。</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>陡度</translation>
    </message>
    <message>
        <source>The steepness that an Arrhenius process of the common energy has at T_g. It is the fragility only where that energy is the one of the equilibrium liquid at T_g.</source>
        <translation>具有该共同活化能的 Arrhenius 过程在 T_g 处的陡度。只有当该活化能是平衡液体在 T_g 处的活化能时，它才是脆性。</translation>
    </message>
    <message>
        <source>Relaxation energy over RT_g</source>
        <translation>弛豫能除以 RT_g</translation>
    </message>
    <message>
        <source>The relaxation energy of the liquid from the fictive temperatures of samples that were cooled from it at different rates q; the heating rate does not matter.</source>
        <translation>液体的弛豫能，由以不同速率 q 从液体冷却的样品的假想温度求得；与升温速率无关。</translation>
    </message>
    <message>
        <source>Fragility</source>
        <translation>脆性</translation>
    </message>
    <message>
        <source>The fragility that follows from this relaxation energy at T_g.</source>
        <translation>由该弛豫能得到的 T_g 处的脆性。</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>红宝石压力</translation>
    </message>
    <message>
        <source>From the shift of R1 by the scale that was chosen. The error is that of the fit, of λ0, of the temperature, and of the scale: the larger of its coefficients&apos; and of what the scales differ by.</source>
        <translation>由 R1 的位移按所选标度得出。误差包括拟合、λ0、温度和标度：取标度系数误差与各标度差异中较大者。</translation>
    </message>
    <message>
        <source>R1 of ruby</source>
        <translation>红宝石 R1</translation>
    </message>
    <message>
        <source>Position of R1, by a fit of R1 and R2 as two pseudo-Voigts on a straight line, in air. The error is that of the rows with how far they follow each other.</source>
        <translation>空气中 R1 的位置，将 R1 和 R2 作为直线上的两个伪 Voigt 峰拟合。误差来自各行及其相关程度。</translation>
    </message>
    <message>
        <source>R1 at ambient pressure</source>
        <translation>常压下的 R1</translation>
    </message>
    <message>
        <source>R1 at 1 atm, moved to the temperature of the ruby.</source>
        <translation>1 atm 下的 R1，已移至红宝石的温度。</translation>
    </message>
    <message>
        <source>Step of the heat capacity (three runs)</source>
        <translation>热容台阶（三步法）</translation>
    </message>
    <message>
        <source>Midpoint (three runs)</source>
        <translation>中点（三步法）</translation>
    </message>
    <message>
        <source>Where the heat capacity by three runs has made half its step.</source>
        <translation>三步法热容完成半个台阶处。</translation>
    </message>
    <message>
        <source>The slope of V/V0 by the FSDP, volumetric. It is apparent: that of the distance which q1 measures, found equal to dilatometry by some and not by others.</source>
        <translation>由第一尖锐衍射峰得到的 V/V0 的斜率（体积）。它是表观的：是 q1 所量距离的膨胀，有人发现与膨胀仪一致，有人发现不一致。</translation>
    </message>
    <message>
        <source>Structural T_g</source>
        <translation>结构 T_g</translation>
    </message>
    <message>
        <source>Where two straight lines through V/V0 over the temperature meet. It is claimed where they are better than one line and than a parabola (F test); its interval is where χ² rises by what the scatter, with its correlation, allows.</source>
        <translation>V/V0 随温度的两条直线相交之处。仅当两条直线优于一条直线且优于抛物线（F 检验）时才确认；其区间是 χ² 的增量在散布（含相关）允许范围内之处。</translation>
    </message>
    <message>
        <source>Expansion of the glass</source>
        <translation>玻璃的膨胀</translation>
    </message>
    <message>
        <source>Expansion of the liquid</source>
        <translation>液体的膨胀</translation>
    </message>
    <message>
        <source>The slope of the plane of least squares through the places that are no outliers; its error with the correlation between neighbouring places.</source>
        <translation>通过非离群位置的最小二乘平面的斜率；其误差计入相邻位置的相关。</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>图上的平均</translation>
    </message>
    <message>
        <source>The mean over the places that are no outliers; its error with the correlation between neighbouring places, which are worth less than as many independent ones.</source>
        <translation>非离群位置的平均；误差计入相邻位置的相关，它们不如同样多的独立位置。</translation>
    </message>
    <message>
        <source>Gradient along x</source>
        <translation>沿 x 的梯度</translation>
    </message>
    <message>
        <source>Gradient along y</source>
        <translation>沿 y 的梯度</translation>
    </message>
    <message>
        <source>The mass of a scan of unknown mass, from its step ΔQ of the heat flow and the step ΔC_p of the heat capacity by three runs; without that, or where it is in doubt, the mean step of the other scans of the sample whose mass and rate are known. ΔC_p is taken between the lines of glass and liquid at the half step of the scan itself. Its error is that of both steps.</source>
        <translation>质量未知的扫描的质量，由其热流台阶 ΔQ 与三次运行热容的台阶 ΔC_p 得到；若没有后者或其存疑，则用该样品中质量和速率已知的其他扫描的平均台阶。ΔC_p 取自该扫描半台阶处玻璃线与液体线之间。误差来自两个台阶。</translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step of the heat capacity by three runs: empty pan, sapphire, sample. Windows that were found keep clear of the tails of the step. Its error is the larger of that of the lines, with their noise and windows, and of how far the steps of single runs scatter; with it go the run of sapphire, the masses, and 0.1 % for the heat capacity of sapphire.</source>
        <translation>由三次运行（空坩埚、蓝宝石、样品）所得热容在半台阶处液体线高出玻璃线的高度。自动找到的窗口避开台阶的尾部。误差取直线误差（含噪声与窗口）与各单次运行台阶离散度中较大者，并加上蓝宝石运行、质量以及蓝宝石热容的 0.1 %。</translation>
    </message>
    <message>
        <source>Onset (steepest slope)</source>
        <translation>起始点（最大斜率）</translation>
    </message>
    <message>
        <source>Endset (steepest slope)</source>
        <translation>终止点（最大斜率）</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The file “%1” could not be made.</source>
        <translation>无法生成文件“%1”。</translation>
    </message>
</context>
<context>
    <name>DensityView</name>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation>文件包含 S(q)，未变换为 G(r)。</translation>
    </message>
    <message>
        <source>The scale of an ad hoc normalisation is arbitrary, so that neither g(r) nor R(r) follow. Choose another normalisation in the inspector.</source>
        <translation>ad hoc 归一化的标度是任意的，因此无法得到 g(r) 和 R(r)。请在检查器中选择其他归一化方法。</translation>
    </message>
    <message>
        <source>g(r) and R(r) need the number density. Give it, or the density in g/cm³, in the inspector.</source>
        <translation>g(r) 和 R(r) 需要数密度。请在检查器中给出数密度，或以 g/cm³ 给出密度。</translation>
    </message>
    <message>
        <source>%1 · %2 atoms/Å³ · q_max %3 Å⁻¹</source>
        <translation>%1 · %2 atoms/Å³ · q_max %3 Å⁻¹</translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å: the shaded area</source>
        <translation>%2 至 %3 Å 内 %1 个近邻：阴影面积</translation>
    </message>
    <message>
        <source>4πρr²</source>
        <translation>4πρr²</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>r %1 Å · g %2</source>
        <translation>r %1 Å · g %2</translation>
    </message>
    <message>
        <source>R(r)</source>
        <translation>R(r)</translation>
    </message>
    <message>
        <source>r %1 Å · R %2 Å⁻¹</source>
        <translation>r %1 Å · R %2 Å⁻¹</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Name of scan “%1”</source>
        <translation>扫描“%1”的名称</translation>
    </message>
    <message>
        <source>Glass window of %1</source>
        <translation>%1 的玻璃区间</translation>
    </message>
    <message>
        <source>Liquid window of %1</source>
        <translation>%1 的液体区间</translation>
    </message>
    <message>
        <source>Peaks of %1</source>
        <translation>%1 的峰</translation>
    </message>
    <message>
        <source>Heating rate of %1</source>
        <translation>%1 的升温速率</translation>
    </message>
    <message>
        <source>Mass of %1</source>
        <translation>%1 的质量</translation>
    </message>
    <message>
        <source>Exothermic direction of %1</source>
        <translation>%1 的放热方向</translation>
    </message>
    <message>
        <source>Thermal lag of %1</source>
        <translation>%1 的热滞后</translation>
    </message>
    <message>
        <source>Reference of the glass line of %1</source>
        <translation>%1 的玻璃基线的参考</translation>
    </message>
    <message>
        <source>Whether %1 is in the Kissinger plot</source>
        <translation>%1 是否纳入 Kissinger 图</translation>
    </message>
    <message>
        <source>Choices of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Name of pattern “%1”</source>
        <translation>衍射谱“%1”的名称</translation>
    </message>
    <message>
        <source>Use of pattern %1</source>
        <translation>衍射谱 %1 的用途</translation>
    </message>
    <message>
        <source>Pressure and temperature of %1</source>
        <translation>%1 的压力和温度</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) added</source>
        <translation>
            <numerusform>新增 %n 条扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) removed</source>
        <translation>
            <numerusform>移除 %n 条扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) added</source>
        <translation>
            <numerusform>新增 %n 个衍射谱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) removed</source>
        <translation>
            <numerusform>移除 %n 个衍射谱</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the sample</source>
        <translation>样品的名称</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Kissinger analysis</source>
        <translation>Kissinger 分析</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>Choices of the sample</source>
        <translation>样品的设置</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>%1 的基线</translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) added</source>
        <translation>
            <numerusform>添加了 %n 次红宝石测量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) removed</source>
        <translation>
            <numerusform>移除了 %n 次红宝石测量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity added</source>
        <translation>
            <numerusform>添加了 %n 次热容测量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity removed</source>
        <translation>
            <numerusform>移除了 %n 次热容测量</numerusform>
        </translation>
    </message>
    <message>
        <source>The series of %1</source>
        <translation>%1 的系列</translation>
    </message>
    <message>
        <source>Name of the spectrum of ruby “%1”</source>
        <translation>红宝石光谱“%1”的名称</translation>
    </message>
    <message>
        <source>Name of the run “%1”</source>
        <translation>测量“%1”的名称</translation>
    </message>
    <message>
        <source>Use of the run %1</source>
        <translation>测量 %1 的用途</translation>
    </message>
    <message>
        <source>Masses and levelling of the heat capacity</source>
        <translation>热容的质量与调平</translation>
    </message>
</context>
<context>
    <name>DifferenceDrawing</name>
    <message>
        <source>ΔG(r) against %1, moved by %2 Å⁻²</source>
        <translation>ΔG(r)，相对于 %1，平移 %2 Å⁻²</translation>
    </message>
    <message>
        <source>not significant beyond %1 Å</source>
        <translation>超过 %1 Å 后不显著</translation>
    </message>
    <message>
        <source>The error of ΔG(r) is unknown, since a pattern has no errors.</source>
        <translation>ΔG(r) 的误差未知，因为有一个衍射谱没有误差。</translation>
    </message>
    <message>
        <source>ΔG(r) is not significant beyond %1 Å.</source>
        <translation>ΔG(r) 超过 %1 Å 后不显著。</translation>
    </message>
    <message>
        <source>ΔG(r) is significant up to its last distance.</source>
        <translation>ΔG(r) 直到最后一个距离都显著。</translation>
    </message>
    <message>
        <source>Reference of ΔG(r): %1, chosen.</source>
        <translation>ΔG(r) 的参考：%1，手动选择。</translation>
    </message>
    <message>
        <source>Reference of ΔG(r): %1, found automatically.</source>
        <translation>ΔG(r) 的参考：%1，自动找到。</translation>
    </message>
    <message>
        <source>This is the reference of ΔG(r).</source>
        <translation>这是 ΔG(r) 的参考。</translation>
    </message>
    <message>
        <source>ΔG(r) against %1</source>
        <translation>ΔG(r)，相对于 %1</translation>
    </message>
    <message>
        <source>ΔG(r) against %1, ±2σ</source>
        <translation>ΔG(r)，相对于 %1，±2σ</translation>
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
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>只有 Birch–Murnaghan 方程才有二阶形式。</translation>
    </message>
    <message>
        <source>Fix B′ of the Vinet equation instead.</source>
        <translation>请改为固定 Vinet 方程的 B′。</translation>
    </message>
    <message>
        <source>The reference pressure must be a finite number.</source>
        <translation>参考压力必须是有限数。</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>The first number of a range is below the second.</source>
        <translation>范围的第一个数应小于第二个数。</translation>
    </message>
    <message>
        <source>A range is two numbers, such as “400 … 700”.</source>
        <translation>范围由两个数组成，例如“400 … 700”。</translation>
    </message>
    <message>
        <source>“%1” is no colour: write #rrggbb or a name such as “crimson”.</source>
        <translation>“%1”不是颜色：请写 #rrggbb 或“crimson”这样的名称。</translation>
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
    <message>
        <source>This is being computed.</source>
        <translation>正在计算。</translation>
    </message>
    <message>
        <source>What was asked for is not made of this.</source>
        <translation>所需的内容不由此得出。</translation>
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
        <source>Check the slopes of the two baselines.</source>
        <translation>请检查两条基线的斜率。</translation>
    </message>
    <message>
        <source>Check the windows and the slopes of the two baselines.</source>
        <translation>请检查区间和两条基线的斜率。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>There is no figure called “%1”.</source>
        <translation>没有名为“%1”的图。</translation>
    </message>
    <message>
        <source>The templates are fig1 to fig6.</source>
        <translation>模板为 fig1 至 fig6。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>A figure is written as pdf, svg or png, which “%1” does not end in.</source>
        <translation>图以 pdf、svg 或 png 写出，而“%1”的结尾不是其中之一。</translation>
    </message>
    <message>
        <source>Name it, for instance, fig2.pdf.</source>
        <translation>例如命名为 fig2.pdf。</translation>
    </message>
    <message>
        <source>It is kept as it is; the figure is drawn as it would be without it.</source>
        <translation>该内容按原样保留；绘图时视为没有它。</translation>
    </message>
    <message>
        <source>Change the panel, or remove it.</source>
        <translation>请修改或删除该分图。</translation>
    </message>
    <message>
        <source>This version does not know what the figure says under “%1”.</source>
        <translation>此版本不认识图中“%1”所说的内容。</translation>
    </message>
    <message>
        <source>This version does not know what panel “%1” says under “%2”.</source>
        <translation>此版本不认识分图“%1”中“%2”所说的内容。</translation>
    </message>
    <message>
        <source>Panel “%1” reaches beyond the page, where nothing of it is seen.</source>
        <translation>分图“%1”超出页面，超出部分不可见。</translation>
    </message>
    <message>
        <source>Move the panel, or make the page larger.</source>
        <translation>请移动分图，或加大页面。</translation>
    </message>
    <message>
        <source>Panel “%1” refers to a panel “%2” that is not there.</source>
        <translation>分图“%1”引用了不存在的分图“%2”。</translation>
    </message>
    <message>
        <source>The numbers of an axis of panel “%1” cannot have %2 decimals; there are 0 to %3.</source>
        <translation>分图“%1”坐标轴的数字不能有 %2 位小数；可为 0 到 %3 位。</translation>
    </message>
    <message>
        <source>Two panels have the identity “%1”: insets and shared axes take the first.</source>
        <translation>两个分图的标识都是“%1”：插图和共用坐标轴取第一个。</translation>
    </message>
    <message>
        <source>Set the range of the axis, or make it linear.</source>
        <translation>请设定坐标轴范围，或改为线性轴。</translation>
    </message>
    <message>
        <source>The x axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its range begins at %2.</source>
        <translation>分图“%1”的 x 轴按线性绘制：取对数需要大于 0 的值，而其范围从 %2 开始。</translation>
    </message>
    <message>
        <source>The y axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its range begins at %2.</source>
        <translation>分图“%1”的 y 轴按线性绘制：取对数需要大于 0 的值，而其范围从 %2 开始。</translation>
    </message>
    <message>
        <source>The note “%1” of panel “%2” lies beyond the page; it stands at its edge.</source>
        <translation>分图“%2”的注释“%1”在页面之外；它放在页面边缘。</translation>
    </message>
    <message>
        <source>Move the note.</source>
        <translation>请移动注释。</translation>
    </message>
    <message>
        <source>The legend of panel “%1” lies beyond the page; it stands at its edge.</source>
        <translation>分图“%1”的图例在页面之外；它放在页面边缘。</translation>
    </message>
    <message>
        <source>Move the legend.</source>
        <translation>请移动图例。</translation>
    </message>
    <message>
        <source>This version has no colours called “%1”.</source>
        <translation>此版本没有名为“%1”的配色。</translation>
    </message>
</context>
<context>
    <name>FigureChange</name>
    <message>
        <source>Add words to “%1”</source>
        <translation>在“%1”中添加文字</translation>
    </message>
    <message>
        <source>Remove words from “%1”</source>
        <translation>从“%1”中移除文字</translation>
    </message>
    <message>
        <source>Move words in “%1”</source>
        <translation>移动“%1”中的文字</translation>
    </message>
    <message>
        <source>Change words in “%1”</source>
        <translation>更改“%1”中的文字</translation>
    </message>
    <message>
        <source>Change a line or an area in “%1”</source>
        <translation>更改“%1”中的线或区域</translation>
    </message>
    <message>
        <source>Add a line or an area to “%1”</source>
        <translation>在“%1”中添加线或区域</translation>
    </message>
    <message>
        <source>Remove a line or an area from “%1”</source>
        <translation>从“%1”中移除线或区域</translation>
    </message>
    <message>
        <source>Move the legend in “%1”</source>
        <translation>移动“%1”中的图例</translation>
    </message>
    <message>
        <source>Change the legend in “%1”</source>
        <translation>更改“%1”中的图例</translation>
    </message>
    <message>
        <source>Move a panel in “%1”</source>
        <translation>移动“%1”中的面板</translation>
    </message>
    <message>
        <source>Change the size of a panel in “%1”</source>
        <translation>更改“%1”中面板的大小</translation>
    </message>
    <message>
        <source>Change an axis in “%1”</source>
        <translation>更改“%1”中的坐标轴</translation>
    </message>
    <message>
        <source>Change the look of a curve in “%1”</source>
        <translation>更改“%1”中曲线的外观</translation>
    </message>
    <message>
        <source>Change the title of a panel in “%1”</source>
        <translation>更改“%1”中面板的标题</translation>
    </message>
    <message>
        <source>Change what a panel in “%1” shows</source>
        <translation>更改“%1”中面板显示的内容</translation>
    </message>
    <message>
        <source>Change how a panel in “%1” is drawn</source>
        <translation>更改“%1”中面板的绘制方式</translation>
    </message>
    <message>
        <source>Change the size of “%1”</source>
        <translation>更改“%1”的大小</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>更改“%1”的标题</translation>
    </message>
    <message>
        <source>Change the look of “%1”</source>
        <translation>更改“%1”的外观</translation>
    </message>
    <message>
        <source>Add a panel to “%1”</source>
        <translation>在“%1”中添加面板</translation>
    </message>
    <message>
        <source>Remove a panel from “%1”</source>
        <translation>从“%1”中移除面板</translation>
    </message>
    <message>
        <source>Change the order of the panels in “%1”</source>
        <translation>更改“%1”中面板的顺序</translation>
    </message>
    <message>
        <source>Arrange the panels of “%1”</source>
        <translation>排列“%1”的面板</translation>
    </message>
    <message>
        <source>Add figure “%1”</source>
        <translation>添加图“%1”</translation>
    </message>
    <message>
        <source>Duplicate figure “%1”</source>
        <translation>复制图“%1”</translation>
    </message>
    <message>
        <source>Rename figure “%1” to “%2”</source>
        <translation>将图“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Remove figure “%1”</source>
        <translation>移除图“%1”</translation>
    </message>
    <message>
        <source>Make figure “%1” of what is shown</source>
        <translation>由所显示的内容生成图“%1”</translation>
    </message>
    <message>
        <source>Send a view to figure “%1”</source>
        <translation>将视图发送到图“%1”</translation>
    </message>
    <message>
        <source>Set the style of “%1”</source>
        <translation>设定“%1”的样式</translation>
    </message>
</context>
<context>
    <name>FigureOutline</name>
    <message>
        <source>Upright line</source>
        <translation>竖直线</translation>
    </message>
    <message>
        <source>Level line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>No sample has a diffraction pattern for this panel.</source>
        <translation>没有样品具有用于此面板的衍射图样。</translation>
    </message>
    <message>
        <source>This version of Vitrine draws no panel called “%1”.</source>
        <translation>此版本的 Vitrine 不绘制名为“%1”的面板。</translation>
    </message>
    <message>
        <source>No scan of a sample has this heating rate, a mass and a heat flow.</source>
        <translation>没有样品的扫描同时具有此加热速率、质量和热流。</translation>
    </message>
    <message>
        <source>No sample has peaks at three heating rates.</source>
        <translation>没有样品在三个加热速率下具有峰。</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Kissinger lines</source>
        <translation>Kissinger 直线</translation>
    </message>
    <message>
        <source>Structure factor S(q)</source>
        <translation>结构因子 S(q)</translation>
    </message>
    <message>
        <source>Pair function G(r)</source>
        <translation>对分布函数 G(r)</translation>
    </message>
    <message>
        <source>Difference ΔG(r)</source>
        <translation>差值 ΔG(r)</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>DSC 曲线</translation>
    </message>
    <message>
        <source>Compression from q_1 and equation of state</source>
        <translation>由 q_1 求得的压缩与状态方程</translation>
    </message>
    <message>
        <source>pale bars: noise ⊕ choices</source>
        <translation>浅色误差棒：噪声 ⊕ 选择</translation>
    </message>
    <message>
        <source>recovered, %1 K</source>
        <translation>卸压后，%1 K</translation>
    </message>
    <message>
        <source>in situ</source>
        <translation>原位</translation>
    </message>
    <message>
        <source>equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>No temperature has samples compressed at two or more pressures.</source>
        <translation>没有哪个温度下有在两个或更多压力下压缩的样品。</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1 K/s</translation>
    </message>
    <message>
        <source>Protocol of compression</source>
        <translation>压缩流程</translation>
    </message>
    <message>
        <source>One scan with its construction</source>
        <translation>单次扫描及其作图</translation>
    </message>
    <message>
        <source>q_1 against pressure of compression</source>
        <translation>q_1 随压缩压力的变化</translation>
    </message>
    <message>
        <source>Glasses annealed at 1 atm and the same temperature</source>
        <translation>在 1 atm 和相同温度下退火的玻璃</translation>
    </message>
    <message>
        <source>Glass cooled from the liquid as fast as it was heated</source>
        <translation>以与加热相同的速率从液态冷却的玻璃</translation>
    </message>
    <message>
        <source>Fitted lines</source>
        <translation>拟合线</translation>
    </message>
    <message>
        <source>95 % bands of the lines</source>
        <translation>拟合线的 95 % 置信带</translation>
    </message>
    <message>
        <source>E_a beside each line</source>
        <translation>每条线旁标注 E_a</translation>
    </message>
    <message>
        <source>Equation of the lines</source>
        <translation>拟合线方程</translation>
    </message>
    <message>
        <source>Line and arrow along the peaks</source>
        <translation>沿峰位的线和箭头</translation>
    </message>
    <message>
        <source>Lines at the first three shells</source>
        <translation>前三个壳层处的线</translation>
    </message>
    <message>
        <source>Arrows from the first curve to the others</source>
        <translation>从第一条曲线指向其他曲线的箭头</translation>
    </message>
    <message>
        <source>Recovered samples</source>
        <translation>卸压样品</translation>
    </message>
    <message>
        <source>The crossover, shaded</source>
        <translation>转变区（阴影）</translation>
    </message>
    <message>
        <source>Arrow at the crossover</source>
        <translation>转变处的箭头</translation>
    </message>
    <message>
        <source>Line at the onset of the crossover</source>
        <translation>转变起点处的线</translation>
    </message>
    <message>
        <source>Arrows along the trends</source>
        <translation>沿趋势的箭头</translation>
    </message>
    <message>
        <source>Boxes around the pairs of other panels</source>
        <translation>框出其他分图中的样品对</translation>
    </message>
    <message>
        <source>Pressure, a sketch</source>
        <translation>压力（示意）</translation>
    </message>
    <message>
        <source>*P*_{comp} = %1 GPa</source>
        <translation>*P*_{comp} = %1 GPa</translation>
    </message>
    <message>
        <source>*t* / min</source>
        <translation>*t* / min</translation>
    </message>
    <message>
        <source>No compressed sample states its temperature, hold and cooling rate.</source>
        <translation>没有压缩样品给出温度、保温时间和冷却速率。</translation>
    </message>
    <message>
        <source>cooled from the liquid at %1 K/s</source>
        <translation>以 %1 K/s 从液态冷却</translation>
    </message>
    <message>
        <source>annealed at 1 atm</source>
        <translation>在 1 atm 下退火</translation>
    </message>
    <message>
        <source>No scan is chosen for this panel.</source>
        <translation>此分图未选择扫描。</translation>
    </message>
    <message>
        <source>*E*_a = %1</source>
        <translation>*E*_a = %1</translation>
    </message>
    <message>
        <source>No sample of this panel has what it draws.</source>
        <translation>此面板的样品均无所绘内容。</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>室温</translation>
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
    <message>
        <source>The temporary file that holds the bytes of a measurement can no longer be read.</source>
        <translation>保存测量数据字节的临时文件已无法读取。</translation>
    </message>
    <message>
        <source>Import the measurement again.</source>
        <translation>请重新导入该测量。</translation>
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
    <message numerus="yes">
        <source>%n pattern(s) without a temperature are not drawn.</source>
        <translation>
            <numerusform>%n 个没有温度的衍射谱未绘出。</numerusform>
        </translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>The patterns use different definitions, which differ by as much as gigapascals do. Apply the choices of one pattern to the others.</source>
        <translation>各衍射谱使用不同的定义，其差别可与数吉帕压力造成的差别相当。请将一个衍射谱的设置应用于其他衍射谱。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a pressure are not drawn.</source>
        <translation>
            <numerusform>%n 个没有压力的衍射谱未绘出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No pattern has a first sharp diffraction peak (FSDP) yet.</source>
        <translation>尚无衍射谱具有第一尖锐衍射峰 (FSDP)。</translation>
    </message>
    <message>
        <source>No pattern with a first sharp diffraction peak (FSDP) has a pressure. Type it beside the pattern, or the treatment of its sample.</source>
        <translation>具有第一尖锐衍射峰 (FSDP) 的衍射谱都没有压力。请在衍射谱旁输入压力，或输入其样品的处理。</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>第一尖锐衍射峰 (FSDP)</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>FSDP 的宽度</translation>
    </message>
    <message>
        <source>no first sharp peak</source>
        <translation>无第一尖锐峰</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>衍射图</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a first sharp peak are not drawn.</source>
        <translation>
            <numerusform>%n 个没有第一尖锐峰的衍射图未绘出。</numerusform>
        </translation>
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
        <source>A parameter of a fit is not a finite number.</source>
        <translation>拟合的一个参数不是有限数。</translation>
    </message>
    <message>
        <source>Bounds from %1 to %2 hold nothing.</source>
        <translation>从 %1 至 %2 的界限不包含任何内容。</translation>
    </message>
    <message>
        <source>Give the lower bound first.</source>
        <translation>请先给出下限。</translation>
    </message>
    <message>
        <source>The fit of a scan has eight parameters.</source>
        <translation>扫描的拟合有八个参数。</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Kissinger line</source>
        <translation>Kissinger 直线</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>4 in second order</source>
        <translation>二阶方程中为 4</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Profile of the FSDP</source>
        <translation>FSDP 的峰形</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Samples; none ticked: all</source>
        <translation>样品；均未勾选：全部</translation>
    </message>
    <message>
        <source>Curves; none ticked: all</source>
        <translation>曲线；均未勾选：全部</translation>
    </message>
    <message>
        <source>Every heating rate of each sample</source>
        <translation>每个样品的所有升温速率</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Drawn beside the data</source>
        <translation>数据之外绘制的内容</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>one colour</source>
        <translation>单色</translation>
    </message>
    <message>
        <source>Offset of curves</source>
        <translation>曲线错开量</translation>
    </message>
    <message>
        <source>Shade cold compression, crossover and equilibrium</source>
        <translation>为冷压、转变与平衡区域着色</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Errors reach</source>
        <translation>误差范围</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Further samples, by what they are</source>
        <translation>按属性选取的其他样品</translation>
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
        <source>Pressure / GPa</source>
        <translation>压力 / GPa</translation>
    </message>
    <message>
        <source>Temperature / K</source>
        <translation>温度 / K</translation>
    </message>
    <message>
        <source>Name has</source>
        <translation>名称包含</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>卸压后</translation>
    </message>
    <message>
        <source>in situ</source>
        <translation>原位</translation>
    </message>
    <message>
        <source>Measured to q of at least</source>
        <translation>测量的 q 至少达到</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不绘制</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>在页面上的位置</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>分图宽度</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>分图高度</translation>
    </message>
    <message>
        <source>Inset of</source>
        <translation>作为插图置于</translation>
    </message>
    <message>
        <source>Order of the legend</source>
        <translation>图例顺序</translation>
    </message>
    <message>
        <source>Earlier in the Legend</source>
        <translation>在图例中前移</translation>
    </message>
    <message>
        <source>Later in the Legend</source>
        <translation>在图例中后移</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Range of x</source>
        <translation>x 的范围</translation>
    </message>
    <message>
        <source>Range of y</source>
        <translation>y 的范围</translation>
    </message>
    <message>
        <source>Axis of x</source>
        <translation>x 轴</translation>
    </message>
    <message>
        <source>Axis of y</source>
        <translation>y 轴</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Range of panel</source>
        <translation>采用面板的范围</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Numbers and title</source>
        <translation>数字与标题</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>Minor ticks between</source>
        <translation>主刻度间的次刻度数</translation>
    </message>
    <message>
        <source>Ticks inside</source>
        <translation>刻度朝内</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation>10 的幂</translation>
    </message>
    <message>
        <source>a factor at the end</source>
        <translation>轴端的倍数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>where it is emptiest</source>
        <translation>最空的地方</translation>
    </message>
    <message>
        <source>no legend</source>
        <translation>无图例</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>By hand: part of the width</source>
        <translation>手动：宽度的比例</translation>
    </message>
    <message>
        <source>By hand: part of the height</source>
        <translation>手动：高度的比例</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Every line of many</source>
        <translation>条目多时也全部列出</translation>
    </message>
    <message>
        <source>A line around it</source>
        <translation>加边框线</translation>
    </message>
    <message>
        <source>There is no typeface “%1” on this computer.</source>
        <translation>此计算机上没有字体“%1”。</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>A figure has a name.</source>
        <translation>图必须有名称。</translation>
    </message>
    <message>
        <source>The name is that of files: without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>名称也用作文件名：不含 / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a figure “%1” already.</source>
        <translation>已有图“%1”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>As High as Its Panels</source>
        <translation>与面板同高</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>文字与颜色</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Colours of data</source>
        <translation>数据颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>of the language</source>
        <translation>随语言</translation>
    </message>
    <message>
        <source>point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Lines and axes</source>
        <translation>线与坐标轴</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>曲线宽度</translation>
    </message>
    <message>
        <source>Width of axes</source>
        <translation>坐标轴宽度</translation>
    </message>
    <message>
        <source>Size of symbols</source>
        <translation>符号大小</translation>
    </message>
    <message>
        <source>Minor ticks</source>
        <translation>次刻度</translation>
    </message>
    <message>
        <source>Axes of panels line up</source>
        <translation>各面板坐标轴对齐</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字母大小</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>粗体字母</translation>
    </message>
    <message>
        <source>Small letters: a, b, c</source>
        <translation>小写字母：a, b, c</translation>
    </message>
    <message>
        <source>as made</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>点划线</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>倒三角形</translation>
    </message>
    <message>
        <source>no symbol</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>误差棒</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>误差带</translation>
    </message>
    <message>
        <source>one standard error</source>
        <translation>一个标准误差</translation>
    </message>
    <message>
        <source>the 95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>four sides</source>
        <translation>四边</translation>
    </message>
    <message>
        <source>two sides</source>
        <translation>两边</translation>
    </message>
    <message>
        <source>as the page</source>
        <translation>随页面</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>面板字母</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Dots of a PNG</source>
        <translation>PNG 分辨率</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Letter of the panel</source>
        <translation>面板的字母</translation>
    </message>
    <message>
        <source>All letters of the page</source>
        <translation>页面上的所有字母</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Small: a, b, c</source>
        <translation>小写：a, b, c</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>面板标题</translation>
    </message>
    <message>
        <source>Words in the panel</source>
        <translation>分图中的文字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>at x</source>
        <translation>x 处</translation>
    </message>
    <message>
        <source>at y</source>
        <translation>y 处</translation>
    </message>
    <message>
        <source>arrow to x</source>
        <translation>箭头指向 x</translation>
    </message>
    <message>
        <source>no arrow</source>
        <translation>无箭头</translation>
    </message>
    <message>
        <source>arrow to y</source>
        <translation>箭头指向 y</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Stays exactly there</source>
        <translation>固定在此处</translation>
    </message>
    <message>
        <source>Line, arrow or area</source>
        <translation>线、箭头或区域</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>竖直线</translation>
    </message>
    <message>
        <source>level line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>box</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>from x</source>
        <translation>起点 x</translation>
    </message>
    <message>
        <source>from y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <source>to x</source>
        <translation>终点 x</translation>
    </message>
    <message>
        <source>to y</source>
        <translation>终点 y</translation>
    </message>
    <message>
        <source>Width of the line</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>线型</translation>
    </message>
    <message>
        <source>Filled with a pale colour</source>
        <translation>以浅色填充</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Curve or symbols</source>
        <translation>曲线或符号</translation>
    </message>
    <message>
        <source>Name in the legend</source>
        <translation>图例中的名称</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Filled symbol</source>
        <translation>实心符号</translation>
    </message>
    <message>
        <source>Size of the symbol</source>
        <translation>符号大小</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>In the legend</source>
        <translation>列入图例</translation>
    </message>
</context>
<context>
    <name>FrameNames</name>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Frames %1–%2</source>
        <translation>第 %1–%2 帧</translation>
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
    <message>
        <source>The error of the mean is the larger one of the scatter of the frames and of the errors that the file states.</source>
        <translation>平均值的误差取各帧的离散与文件所注明误差二者中较大者。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are too few to tell an outlier: they were averaged without rejection.</source>
        <translation>
            <numerusform>%n 帧太少，无法判别离群帧：已直接平均，未作剔除。</numerusform>
        </translation>
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
        <source>Move the glass window below the transition and the liquid window above it.</source>
        <translation>请将玻璃区间移到转变以下，液体区间移到转变以上。</translation>
    </message>
    <message>
        <source>Move the windows, or widen the window of the derivative.</source>
        <translation>请移动区间，或加宽求导的区间。</translation>
    </message>
    <message>
        <source>The curve does not rise through the half step between the two windows.</source>
        <translation>曲线在两个区间之间没有上升通过半台阶。</translation>
    </message>
    <message>
        <source>The tangent is not steeper than its baseline, so they do not meet.</source>
        <translation>切线不比基线陡，因此两者不相交。</translation>
    </message>
</context>
<context>
    <name>HeatCapacity</name>
    <message>
        <source>empty pan</source>
        <translation>空坩埚</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>蓝宝石</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>The mass is not known: %1.</source>
        <translation>质量未知：%1。</translation>
    </message>
    <message>
        <source>The masses of only some of the three pans are given.</source>
        <translation>只给出了三个坩埚中部分的质量。</translation>
    </message>
    <message>
        <source>Give all three, or none where the pans are alike.</source>
        <translation>三个都给出；坩埚相同时则都不给。</translation>
    </message>
    <message>
        <source>One of the three runs is missing: %1.</source>
        <translation>缺少三次测量之一：%1。</translation>
    </message>
    <message>
        <source>Heat capacity needs a run of the empty pan, of sapphire and of the sample.</source>
        <translation>热容需要空坩埚、蓝宝石和样品各一次测量。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The heating rates differ: %1 K/min (%2) and %3 K/min (sample).</source>
        <translation>升温速率不同：%1 K/min（%2）与 %3 K/min（样品）。</translation>
    </message>
    <message>
        <source>Three runs need one and the same program of temperature.</source>
        <translation>三次测量必须使用同一温度程序。</translation>
    </message>
    <message>
        <source>The ramps differ: %1 to %2 K (%3) and %4 to %5 K (sample).</source>
        <translation>升温段不同：%1 至 %2 K（%3）与 %4 至 %5 K（样品）。</translation>
    </message>
    <message>
        <source>The run of sapphire hardly differs from that of the empty pan.</source>
        <translation>蓝宝石的测量与空坩埚的几乎没有差别。</translation>
    </message>
    <message>
        <source>Check which file is which.</source>
        <translation>检查各文件的归属。</translation>
    </message>
    <message>
        <source>The heat flow of the sample goes against that of sapphire.</source>
        <translation>样品的热流与蓝宝石的方向相反。</translation>
    </message>
    <message>
        <source>Check which file is which, and whether exotherms point the same way in all.</source>
        <translation>检查各文件的归属，以及放热方向是否一致。</translation>
    </message>
    <message>
        <source>There is one run of each kind: how well runs repeat is not in the error (ISO 11357-4 asks for two).</source>
        <translation>每种只有一次测量：误差不含重复性（ISO 11357-4 要求两次）。</translation>
    </message>
    <message>
        <source>Without times the heating rates could not be compared.</source>
        <translation>没有时间，无法比较升温速率。</translation>
    </message>
    <message>
        <source>The three runs share too few temperatures between 100 and 1200 K.</source>
        <translation>三次测量在 100 至 1200 K 之间的共同温度太少。</translation>
    </message>
    <message>
        <source>The signal is not a heat flow in watts; three runs are compared as measured.</source>
        <translation>信号不是以瓦为单位的热流；三次测量须按原始测值比较。</translation>
    </message>
    <message>
        <source>Export the heat flow in mW, not normalised to a mass.</source>
        <translation>以 mW 导出热流，不要按质量归一化。</translation>
    </message>
    <message>
        <source>The run has no heating ramp.</source>
        <translation>该测量没有升温段。</translation>
    </message>
    <message>
        <source>The file has no heating ramp.</source>
        <translation>文件没有升温段。</translation>
    </message>
    <message numerus="yes">
        <source>The file has only %n heating ramp(s).</source>
        <translation>
            <numerusform>文件只有 %n 个升温段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n heating ramp(s); the first one was taken.</source>
        <translation>
            <numerusform>文件有 %n 个升温段；取第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs are not levelled, by choice; what lies above their isotherms is in the error.</source>
        <translation>按选择未调平各次运行；等温线以上的部分已计入误差。</translation>
    </message>
    <message>
        <source>Three runs need one and the same program of temperature: measure this one again or take another file (%1).</source>
        <translation>三次运行需要同一温度程序：请重新测量此次运行或换用其他文件（%1）。</translation>
    </message>
    <message>
        <source>The ramps have no temperature in common: %1 to %2 K (%3) and %4 to %5 K (sample).</source>
        <translation>升温段没有共同的温度：%1 至 %2 K（%3）与 %4 至 %5 K（样品）。</translation>
    </message>
    <message>
        <source>The run has no isotherm, so that nothing tells where its heat flow is zero (%1).</source>
        <translation>该次运行没有等温段，无法得知热流的零点（%1）。</translation>
    </message>
    <message>
        <source>Export the run with the isotherms before and after its ramp (ASTM E1269 asks for both).</source>
        <translation>请连同升温前后的等温段一起导出该次运行（ASTM E1269 要求两段）。</translation>
    </message>
    <message>
        <source>Export it with its isotherms, or add a second run of this kind: two tell how far runs repeat.</source>
        <translation>请连同等温段导出，或再添加一次同类运行：两次即可看出重复性。</translation>
    </message>
    <message>
        <source>One and the same run is there as %1 and as %2.</source>
        <translation>同一次运行既作为%1又作为%2。</translation>
    </message>
    <message>
        <source>One run is there twice and counts once; a repeat is a measurement of its own (%1).</source>
        <translation>同一次运行出现两次，只计一次；重复运行应是独立的测量（%1）。</translation>
    </message>
    <message>
        <source>The empty pan takes more heat than sapphire does: %1 and %2 mW above the isotherms.</source>
        <translation>空坩埚吸收的热量多于蓝宝石：高出等温线 %1 与 %2 mW。</translation>
    </message>
    <message>
        <source>The two runs are probably exchanged: check which file is which.</source>
        <translation>两次运行可能互换了：请核对各文件。</translation>
    </message>
    <message>
        <source>By its mass, sapphire takes %1 times the heat flow that it should: a calorimeter is right to some per cent.</source>
        <translation>按其质量，蓝宝石的热流是应有值的 %1 倍：量热仪的偏差通常只有百分之几。</translation>
    </message>
    <message>
        <source>Check the mass of sapphire, the unit of the heat flow, and which file is which.</source>
        <translation>请核对蓝宝石质量、热流单位以及各文件。</translation>
    </message>
    <message>
        <source>The heat capacity comes out at %1 J/(g K), which no substance has between 100 and 1200 K.</source>
        <translation>所得热容为 %1 J/(g K)，在 100 至 1200 K 之间没有任何物质如此。</translation>
    </message>
    <message>
        <source>Check the masses of the three pans, of the sample and of sapphire.</source>
        <translation>请核对三个坩埚、样品和蓝宝石的质量。</translation>
    </message>
    <message>
        <source>Check the masses of the sample and of sapphire, and which file is which.</source>
        <translation>请核对样品和蓝宝石的质量以及各文件。</translation>
    </message>
    <message>
        <source>The curve is %1 times that of sapphire throughout: the run of the sample may be one of sapphire.</source>
        <translation>整条曲线都是蓝宝石的 %1 倍：样品运行可能其实是蓝宝石。</translation>
    </message>
    <message>
        <source>Only one isotherm is there: the run was levelled by a constant, and the drift that stays is in the error.</source>
        <translation>只有一段等温线：该次运行仅用常数调平，剩余的漂移已计入误差。</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1，第 %2 次运行</translation>
    </message>
    <message>
        <source>The file does not say which way exotherms point, and was taken as it is; they have to point the same way in all three runs.</source>
        <translation>文件未说明放热方向，已按原样采用；三次运行的放热方向必须一致。</translation>
    </message>
    <message>
        <source>The file states a mass of %1 mg.</source>
        <translation>文件给出的质量为 %1 mg。</translation>
    </message>
    <message>
        <source>The file states another unit than the one that was given, %1.</source>
        <translation>文件中的单位与所给的 %1 不同。</translation>
    </message>
    <message>
        <source>Leave the unit out: it is for files that state none. If the file is wrong, mend its title.</source>
        <translation>请去掉该单位：它只用于未注明单位的文件。若文件有误，请更正其列标题。</translation>
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
    <message>
        <source>The file states %1 itself; what was answered for several files is not used.</source>
        <translation>文件自身已注明%1；对多个文件所作的回答未被采用。</translation>
    </message>
    <message>
        <source>the direction of exotherms</source>
        <translation>放热方向</translation>
    </message>
    <message>
        <source>the heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>the mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>the axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>the wavelength</source>
        <translation>波长</translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n files do not say, and the data do not show the same in all of them.</source>
        <translation>
            <numerusform>放热向上还是向下？%n 个文件未注明，且各文件的数据所显示的方向不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The file cannot be read with %1 that was answered for several files; it is not used.</source>
        <translation>按照为多个文件给出的回答（%1）无法读取该文件；该回答未被采用。</translation>
    </message>
    <message>
        <source>the encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>what the values are</source>
        <translation>数值的含义</translation>
    </message>
    <message>
        <source>the file format</source>
        <translation>文件格式</translation>
    </message>
</context>
<context>
    <name>ImportRowWords</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation>P / GPa</translation>
    </message>
    <message>
        <source>T / K</source>
        <translation>T / K</translation>
    </message>
    <message>
        <source>Hold / min</source>
        <translation>保温时间 / min</translation>
    </message>
    <message>
        <source>Rate / (K/min)</source>
        <translation>速率 / (K/min)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Try another choice: %1</source>
        <translation>试用另一个选择：%1</translation>
    </message>
    <message>
        <source>The file of this spectrum is not in the study.</source>
        <translation>此光谱的文件不在研究中。</translation>
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
    <message>
        <source>as measured, scaled</source>
        <translation>原始测量，已定标</translation>
    </message>
    <message>
        <source>range of q</source>
        <translation>q 范围</translation>
    </message>
</context>
<context>
    <name>Kinetics</name>
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
        <source>No T_g under pressure between %1 and %2 K brings the activation energies onto one curve.</source>
        <translation>在 %1 与 %2 K 之间，没有任何压力下的 T_g 能使活化能落到同一曲线上。</translation>
    </message>
    <message>
        <source>Set T_g under pressure by hand.</source>
        <translation>请手动设置压力下的 T_g。</translation>
    </message>
    <message>
        <source>A collapse needs at least three activation energies at each pressure.</source>
        <translation>归并到同一曲线时，每个压力下至少需要三个活化能。</translation>
    </message>
    <message>
        <source>Add samples that show a clear peak, or set T_g under pressure by hand.</source>
        <translation>请添加具有清晰峰的样品，或手动设置压力下的 T_g。</translation>
    </message>
    <message>
        <source>A master curve with %1 parameters needs at least %2 activation energies; there are %3.</source>
        <translation>含 %1 个参数的主曲线至少需要 %2 个活化能；现有 %3 个。</translation>
    </message>
    <message>
        <source>Add samples that show a clear peak.</source>
        <translation>请添加具有清晰峰的样品。</translation>
    </message>
    <message>
        <source>The activation energy does not rise from one plateau to another.</source>
        <translation>活化能没有从一个平台升到另一个平台。</translation>
    </message>
    <message>
        <source>No activation energy lies within the crossover, so its edges are not known.</source>
        <translation>没有活化能位于交叉区内，因此其边界未知。</translation>
    </message>
    <message>
        <source>Add samples that were treated at temperatures in the crossover.</source>
        <translation>请添加在交叉区温度下处理过的样品。</translation>
    </message>
    <message>
        <source>The crossover is not between the points: fewer than two lie beyond its %1 edge.</source>
        <translation>交叉区不在各点之间：其%1边界以外的点不足两个。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低温</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高温</translation>
    </message>
    <message>
        <source>Add samples treated at lower or higher temperatures.</source>
        <translation>请添加在更低或更高温度下处理过的样品。</translation>
    </message>
    <message>
        <source>The activation energies do not differ by more than their scatter, so there is no crossover.</source>
        <translation>各活化能之间的差别不超过其离散，因此没有交叉区。</translation>
    </message>
    <message>
        <source>The activation energies do not determine a master curve.</source>
        <translation>这些活化能不足以确定主曲线。</translation>
    </message>
    <message>
        <source>The beginning of a plateau needs at least four points.</source>
        <translation>求平台的起点至少需要四个点。</translation>
    </message>
    <message>
        <source>The hottest samples do not agree, so equilibrium was not reached.</source>
        <translation>处理温度最高的样品彼此不一致，因此未达到平衡。</translation>
    </message>
    <message>
        <source>Add samples that were treated at higher temperatures.</source>
        <translation>请添加在更高温度下处理过的样品。</translation>
    </message>
    <message>
        <source>All samples agree, so the beginning of equilibrium is not among them.</source>
        <translation>所有样品彼此一致，因此平衡的起点不在其中。</translation>
    </message>
    <message>
        <source>Add samples that were treated at lower temperatures.</source>
        <translation>请添加在更低温度下处理过的样品。</translation>
    </message>
    <message>
        <source>No quantity shows where equilibrium begins.</source>
        <translation>没有任何物理量显示平衡从何处开始。</translation>
    </message>
    <message>
        <source>At %1 K the relaxation law has no finite time once it is moved by %2 K.</source>
        <translation>弛豫定律移动 %2 K 之后，在 %1 K 处没有有限的弛豫时间。</translation>
    </message>
    <message>
        <source>Read the slowdown at a higher temperature.</source>
        <translation>请在更高的温度下读取弛豫减慢倍数。</translation>
    </message>
    <message>
        <source>The series to compare with has fewer than two points.</source>
        <translation>用于比较的系列不足两个点。</translation>
    </message>
    <message>
        <source>The two series have no range of temperature in common.</source>
        <translation>两个系列没有共同的温度范围。</translation>
    </message>
    <message>
        <source>No points lie between %1 and %2.</source>
        <translation>%1 与 %2 之间没有点。</translation>
    </message>
    <message>
        <source>The peak temperature %1 K does not lie above T_0 = %2 K.</source>
        <translation>峰温 %1 K 不高于 T_0 = %2 K。</translation>
    </message>
    <message>
        <source>T_0 is the temperature at which the heating begins: give it, or choose a formula without one.</source>
        <translation>T_0 是升温开始时的温度：请给出 T_0，或选择不含 T_0 的公式。</translation>
    </message>
    <message>
        <source>A common activation energy needs at least two sets of points.</source>
        <translation>求共同的活化能至少需要两组点。</translation>
    </message>
    <message>
        <source>The activation energies come from different formulas.</source>
        <translation>这些活化能来自不同的公式。</translation>
    </message>
    <message>
        <source>Use the same formula for all.</source>
        <translation>请对全部使用同一公式。</translation>
    </message>
    <message>
        <source>No common activation energy fits the sets of points.</source>
        <translation>没有共同的活化能能符合这些组点。</translation>
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
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>Cooled at %1 K/s, heated at other rates: the ratio of the two differs from scan to scan, so that E_a is apparent.</source>
        <translation>降温速率为 %1 K/s，与升温速率不同：两者之比随扫描而异，因此 E_a 是表观值。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without a clear peak: not drawn</source>
        <translation>
            <numerusform>%n 个样品没有明显的峰：未绘出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a fit</source>
        <translation>
            <numerusform>%n 条直线没有拟合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left out of a line: select its sample to read why.</source>
        <translation>
            <numerusform>%n 条扫描未计入直线：选择其样品可查看原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KissingerView</name>
    <message>
        <source>Line of %1</source>
        <translation>%1 的直线</translation>
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
    <message>
        <source>“%1” is not a width between 20mm and 1000mm.</source>
        <translation>“%1”不是 20mm 到 1000mm 之间的宽度。</translation>
    </message>
    <message>
        <source>A figure needs both --figure NAME and --output OUT.</source>
        <translation>图同时需要 --figure NAME 和 --output OUT。</translation>
    </message>
    <message>
        <source>The figure or the file that it goes to has no name.</source>
        <translation>图或其写入的文件没有名称。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Cooling rate and fictive temperature</source>
        <translation>降温速率与假想温度</translation>
    </message>
    <message>
        <source>Now the liquid is cooled ten times as fast. It has less time, leaves equilibrium earlier, and T_f is 14 K higher.</source>
        <translation>现在液体以十倍的速率降温。它的时间更少，更早离开平衡，T_f 高出 14 K。</translation>
    </message>
    <message>
        <source>Overshoot and ageing</source>
        <translation>过冲与老化</translation>
    </message>
    <message>
        <source>Cooled and heated at 20 K/min, the glass shows a small overshoot, C_N = 1.37: its structure lags behind the temperature and catches up late.</source>
        <translation>以 20 K/min 降温和升温，玻璃显示小的过冲，C_N = 1.37：其结构滞后于温度，随后才赶上。</translation>
    </message>
    <message>
        <source>Before the scan the glass is now aged for ten minutes at 575 K, about 20 K below T_g. It loses enthalpy, T_f falls by 7 K to 8 K, and what was lost comes back in a larger overshoot.</source>
        <translation>现在，扫描之前先将玻璃在 575 K（约低于 T_g 20 K）老化十分钟。它失去焓，T_f 降低 7 K 至 8 K，而失去的部分以更大的过冲恢复。</translation>
    </message>
    <message>
        <source>Two onsets</source>
        <translation>两种起始点</translation>
    </message>
    <message>
        <source>Cooled as fast as it is heated, the glass has hardly an overshoot, and the two onsets come within 5 K of each other.</source>
        <translation>降温与升温一样快时，玻璃几乎没有过冲，两种起始点之差缩小到 5 K 以内。</translation>
    </message>
    <message>
        <source>So a shift of an onset between two glasses can be a change of its definition. A table never mixes the two, and every onset carries its definition.</source>
        <translation>因此，两块玻璃之间起始点的移动可能只是定义的改变。表格从不混用这两种定义，每个起始点都注明其定义。</translation>
    </message>
    <message>
        <source>This glass has a second, faster process that carries 30 % of the step. Cooled and heated alike, it shows a gentle first step, C_N = 0.36, far below the glass transition.</source>
        <translation>这种玻璃有第二个更快的过程，占台阶的 30%。以相同速率降温和升温时，它在远低于玻璃化转变处显示平缓的第一个台阶，C_N = 0.36。</translation>
    </message>
    <message>
        <source>The Kissinger line and its trap</source>
        <translation>Kissinger 直线及其陷阱</translation>
    </message>
    <message>
        <source>Four scans, each cooled as fast as it is heated. The line through their peaks gives the activation energy of the relaxation to one per cent.</source>
        <translation>四条扫描，每条的降温与升温一样快。通过各峰的直线给出弛豫的活化能，精度为百分之一。</translation>
    </message>
    <message>
        <source>Now all are cooled at 20 K/min, as after an anneal in the furnace, and only the heating rate changes. The line is as straight as before, but its energy is more than a fifth too small.</source>
        <translation>现在全部以 20 K/min 降温，如同在炉中退火之后，只改变升温速率。直线与之前一样直，但其能量偏小五分之一以上。</translation>
    </message>
    <message>
        <source>The memory effect of Kovacs</source>
        <translation>Kovacs 记忆效应</translation>
    </message>
    <message>
        <source>Cooled to 570 K and held for an hour, the glass has relaxed to T_f = 584 K. Brought to 585 K at once, it seems to be in equilibrium, yet T_f rises by more than 3 K before it settles: the glass remembers.</source>
        <translation>玻璃降温到 570 K 并保温一小时，弛豫到 T_f = 584 K。将其骤变至 585 K，它似乎处于平衡，但 T_f 先升高 3 K 以上才稳定下来：玻璃有记忆。</translation>
    </message>
    <message>
        <source>With β = 1 there is a single relaxation time and nothing to remember: T_f goes straight to its end. The hump is the work of the spectrum of times.</source>
        <translation>当 β = 1 时只有一个弛豫时间，没有什么可记忆：T_f 直接趋向终值。这个鼓包来自弛豫时间的谱分布。</translation>
    </message>
    <message>
        <source>A broader spectrum, β = 0.45, makes the hump larger: nearly 6 K.</source>
        <translation>更宽的谱 (β = 0.45) 使鼓包更大：将近 6 K。</translation>
    </message>
    <message>
        <source>Cooled at 20 K/min at 1 atm, the glass keeps T_f = 0.999 T_g.</source>
        <translation>在 1 atm 下以 20 K/min 降温，玻璃保持 T_f = 0.999 T_g。</translation>
    </message>
    <message>
        <source>A glass quenched at 10 000 K/s gives off heat below its glass transition. With a glass line from well below this exotherm, equal areas give T_f within 2 K of that of the model.</source>
        <translation>以 10 000 K/s 淬冷的玻璃在玻璃化转变以下放热。若玻璃基线取自远低于该放热峰的区间，等面积法给出的 T_f 与模型相差不超过 2 K。</translation>
    </message>
    <message>
        <source>A straight tilt of the instrument lifts both lines alike and falls out of the result.</source>
        <translation>仪器的线性倾斜使两条基线同等抬升，在结果中相互抵消。</translation>
    </message>
    <message>
        <source>The liquid is cooled at 20 K/min and the glass heated again at 200 K/s. The fictive temperature T_f is where the enthalpy of the glass, extrapolated, meets that of the equilibrium liquid: here 595.6 K, about where the structure fell out of equilibrium.</source>
        <translation>液体以 20 K/min 降温，所得玻璃再以 200 K/s 升温。假想温度 T_f 是外推的玻璃焓与平衡液体的焓相等处的温度：此处为 595.6 K，大致是结构脱离平衡的温度。</translation>
    </message>
    <message>
        <source>Ten times as fast once more: again 14 K. T_f grows with the logarithm of the rate q: d ln(q/T_f²)/d(1/T_f) = −Δh*/R. The slope of ln q alone is 2 % steeper.</source>
        <translation>再快十倍：又高出 14 K。T_f 随速率 q 的对数升高：d ln(q/T_f²)/d(1/T_f) = −Δh*/R。仅取 ln q 时，斜率要陡 2%。</translation>
    </message>
    <message>
        <source>Ten hours bring the structure to equilibrium at 575 K: T_f is 575 K, the peak reaches C_N = 3.2, and ten times as long would lower T_f by no more than 0.3 K. The area of the peak tells the enthalpy, not its height.</source>
        <translation>十小时使结构在 575 K 达到平衡：T_f 为 575 K，峰达到 C_N = 3.2，再延长到十倍时间，T_f 的降低也不超过 0.3 K。反映焓的是峰的面积，而不是峰的高度。</translation>
    </message>
    <message>
        <source>A tangent needs a point to touch at. At the half step it gives one onset, at the greatest slope (ASTM E1356) another: 24 K lie between them on this slowly cooled glass. Its step runs into an overshoot and has no inflection of its own: the slope is greatest on the flank of the overshoot, four times the step above the glass line.</source>
        <translation>切线需要一个切点。取半台阶处得到一种起始点，取最大斜率处 (ASTM E1356) 得到另一种：对于这块缓慢降温的玻璃，两者相差 24 K。它的台阶与过冲相连，没有自身的拐点：斜率在过冲的侧翼上最大，那里高出玻璃基线四倍台阶高度。</translation>
    </message>
    <message>
        <source>The sub-T_g endotherm</source>
        <translation>亚 T_g 吸热峰</translation>
    </message>
    <message>
        <source>Ten minutes at 420 K let only the fast process relax. In the scan it catches up in a sub-T_g endotherm of its own, C_N = 0.50: the shadow glass transition. The overshoot of the glass transition stays as it was.</source>
        <translation>在 420 K 十分钟只让快过程弛豫。在扫描中它以自己的亚 T_g 吸热峰赶上，C_N = 0.50：这就是影子玻璃化转变。玻璃化转变的过冲保持不变。</translation>
    </message>
    <message>
        <source>Ten hours make the sub-T_g endotherm larger, C_N = 0.62. It is a branch of its own in a Kissinger plot: mixed with the overshoot it gives an energy without meaning.</source>
        <translation>十小时使亚 T_g 吸热峰更大，C_N = 0.62。在 Kissinger 图中它是一个独立的分支：若与过冲混在一起，得到的能量没有意义。</translation>
    </message>
    <message>
        <source>Cooled at 200 K/s whatever the heating rate, the line errs the other way, by a sixth. Only scans with the same ratio of cooling to heating rate, whatever it is, measure the relaxation energy.</source>
        <translation>若无论升温速率如何都以 200 K/s 降温，直线则向另一侧偏离六分之一。只有降温速率与升温速率之比相同的各次扫描才能测得弛豫能，无论该比值是多少。</translation>
    </message>
    <message>
        <source>Pressure is more than a shift</source>
        <translation>压力不只是移动</translation>
    </message>
    <message>
        <source>At 7 GPa the glass transition lies 38 K higher. If pressure only shifted the relaxation times, as in this model, a liquid cooled under pressure and then released would keep a T_f 38 K higher.</source>
        <translation>在 7 GPa 下，玻璃化转变高出 38 K。如果压力只移动弛豫时间，如本模型所设，那么在压力下降温后再卸压的液体将保持高出 38 K 的 T_f。</translation>
    </message>
    <message>
        <source>Both pressures would then fall on one curve of T_f against T/T_{g,P}: again T_f = 0.999 T_{g,P}. Measured glasses do not: compressed at 643 K and above they show a T_f 3 K to 4 K lower than at 1 atm, and only E_a falls on one curve of T/T_{g,P} (Shen et al., Sci. Adv. 2025). Pressure changes the structure, not the times alone.</source>
        <translation>这样两个压力会落在同一条 T_f 对 T/T_{g,P} 的曲线上：仍为 T_f = 0.999 T_{g,P}。实测的玻璃并非如此：在 643 K 及以上压缩时，其 T_f 比 1 atm 下低 3 K 至 4 K，只有 E_a 落在同一条以 T/T_{g,P} 为横轴的曲线上 (Shen et al., Sci. Adv. 2025)。压力改变的是结构，而不只是弛豫时间。</translation>
    </message>
    <message>
        <source>What a baseline does to T_f</source>
        <translation>基线对 T_f 的影响</translation>
    </message>
    <message>
        <source>Now the glass window lies on the exotherm. The glass line turns with it, part of the heat is no longer counted, and T_f comes out 17 K lower, far more than noise would ever do. The window is part of the number.</source>
        <translation>现在玻璃区间落在放热峰上。玻璃基线随之倾斜，一部分热量不再被计入，T_f 低出 17 K，远超过噪声所能造成的变化。区间是数值的一部分。</translation>
    </message>
    <message>
        <source>Back on the straight part, T_f is as before. What other careful people would have got is asked of a whole study in the view “Analysts”: windows, baselines, q_max and normalisation are all varied within what the data allow, and beside each published number stands how far they carry it, and which of them does.</source>
        <translation>回到直线段后，T_f 与先前相同。其他细心的人会得到什么结果，可在视图“分析者”中对整个研究进行考察：区间、基线、q_max 和归一化都在数据允许的范围内变动，每个发表的数值旁都注明它们使其变动多少，以及由其中哪一项引起。</translation>
    </message>
</context>
<context>
    <name>LossesModel</name>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Scale</source>
        <translation>标度因子</translation>
    </message>
    <message>
        <source>From the fit of R1</source>
        <translation>来自 R1 的拟合</translation>
    </message>
    <message>
        <source>From λ₀</source>
        <translation>来自 λ₀</translation>
    </message>
    <message>
        <source>From the temperature</source>
        <translation>来自温度</translation>
    </message>
    <message>
        <source>From the scale</source>
        <translation>来自标度</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Mass of the sample</source>
        <translation>样品质量</translation>
    </message>
    <message>
        <source>Mass of sapphire</source>
        <translation>蓝宝石质量</translation>
    </message>
    <message>
        <source>Isotherms brought to zero</source>
        <translation>等温段归零</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Runs of the empty pan</source>
        <translation>空坩埚的测量次数</translation>
    </message>
    <message>
        <source>Runs of sapphire</source>
        <translation>蓝宝石的测量次数</translation>
    </message>
    <message>
        <source>Runs of the sample</source>
        <translation>样品的测量次数</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>红宝石压力</translation>
    </message>
    <message>
        <source>Heat capacity by three runs</source>
        <translation>三次测量法的热容</translation>
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
        <source>From noise and windows of the lines</source>
        <translation>来自直线的噪声与窗口</translation>
    </message>
    <message>
        <source>From how well runs repeat</source>
        <translation>来自运行的重复性</translation>
    </message>
    <message>
        <source>From sapphire and masses</source>
        <translation>来自蓝宝石与质量</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>Open a study or import a sample first.</source>
        <translation>请先打开一个研究或导入一个样品。</translation>
    </message>
    <message>
        <source>Glass line</source>
        <translation>玻璃线</translation>
    </message>
    <message>
        <source>Liquid line</source>
        <translation>液体线</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>isotherms brought to zero</source>
        <translation>等温段已归零</translation>
    </message>
    <message>
        <source>not levelled</source>
        <translation>未归零</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ΔC_p = %2 at %3 · %4</source>
        <translation>%1 · ΔC_p = %2（%3）· %4</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>空坩埚</translation>
    </message>
    <message>
        <source>Sapphire</source>
        <translation>蓝宝石</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n run(s)</source>
        <translation>
            <numerusform>%1，%n 次测量的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat capacity by three runs</source>
        <translation>三次测量法的热容</translation>
    </message>
    <message>
        <source>T %1 K · c_p %2 J/(g K)</source>
        <translation>T %1 K · c_p %2 J/(g K)</translation>
    </message>
    <message>
        <source>Runs for the heat capacity</source>
        <translation>用于热容的测量</translation>
    </message>
    <message>
        <source>T %1 K · Q %2 mW</source>
        <translation>T %1 K · Q %2 mW</translation>
    </message>
    <message>
        <source>%1, λ₀ %2</source>
        <translation>%1，λ₀ %2</translation>
    </message>
    <message>
        <source>Ruby</source>
        <translation>红宝石</translation>
    </message>
    <message>
        <source>Ruby: pressure</source>
        <translation>红宝石：压力</translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>热容</translation>
    </message>
    <message>
        <source>Heat capacity: runs</source>
        <translation>热容：测量曲线</translation>
    </message>
    <message>
        <source>Fit of %1</source>
        <translation>%1 的拟合</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>%1 的残差</translation>
    </message>
    <message>
        <source>%1 · %2: P = %3 (%4)</source>
        <translation>%1 · %2：P = %3（%4）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Spectra of ruby</source>
        <translation>红宝石光谱</translation>
    </message>
    <message>
        <source>λ %1 nm · %2</source>
        <translation>λ %1 nm · %2</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>红宝石压力</translation>
    </message>
    <message>
        <source>λ %1 nm · P %2 GPa</source>
        <translation>λ %1 nm · P %2 GPa</translation>
    </message>
    <message>
        <source>No sample has runs for a heat capacity: drop them on the window, or choose “Import Runs for the Heat Capacity…” in the menu File.</source>
        <translation>没有样品含热容测量：请拖放到窗口上，或在“文件”菜单中选择“导入热容测量…”。</translation>
    </message>
    <message>
        <source>No sample has spectra of ruby: drop them on the window, or choose “Import Ruby Spectra…” in the menu File.</source>
        <translation>没有样品含红宝石光谱：请拖放到窗口上，或在“文件”菜单中选择“导入红宝石光谱…”。</translation>
    </message>
    <message>
        <source>Intensity + offset</source>
        <translation>强度 + 偏移</translation>
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
        <source>Drag: move the axis · wheel: zoom this axis · double-click: fit it</source>
        <translation>拖动：移动坐标轴 · 滚轮：缩放此轴 · 双击：适应</translation>
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
    <message>
        <source>Select · drag: what is in the rectangle, Ctrl: add to the selection · click a curve: that one</source>
        <translation>选择 · 拖动：矩形内的内容，Ctrl：加入选择 · 单击曲线：该曲线</translation>
    </message>
    <message>
        <source>Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom · Shift+drag: select</source>
        <translation>单击：选择 · Ctrl+单击：加入 · 右键单击：可用操作 · 拖动：缩放 · Shift+拖动：选择</translation>
    </message>
    <message>
        <source>Drag: zoom · Shift+drag: select · wheel: zoom at the cursor · middle button or Space: pan · double-click: fit</source>
        <translation>拖动：缩放 · Shift+拖动：选择 · 滚轮：在光标处缩放 · 中键或空格键：平移 · 双击：适应</translation>
    </message>
    <message>
        <source>Drag: move the window of the peak · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>拖动：移动峰区间 · 方向键：微调，Shift ×10 · Esc：取消</translation>
    </message>
    <message>
        <source>Drag: move the anchor along the curve, Alt: freely · arrows nudge, Shift ×10 · Del or right-click: remove</source>
        <translation>拖动：沿曲线移动锚点，Alt：自由移动 · 方向键：微调，Shift ×10 · Del 或右键单击：移除</translation>
    </message>
    <message>
        <source>Release: keep the anchor · Alt: off the curve · Esc: as it was before</source>
        <translation>松开：保留锚点 · Alt：离开曲线 · Esc：恢复原状</translation>
    </message>
    <message>
        <source>Release: select what is in the rectangle · Esc: leave the selection as it is</source>
        <translation>松开：选择矩形内的内容 · Esc：保持选择不变</translation>
    </message>
    <message>
        <source>Baseline · click: add an anchor on the curve, Alt: where you click · drag: zoom · Ctrl+click: another scan</source>
        <translation>基线 · 单击：在曲线上添加锚点，Alt：在单击处 · 拖动：缩放 · Ctrl+单击：另一条扫描</translation>
    </message>
</context>
<context>
    <name>NumberNames</name>
    <message>
        <source>T_g at ambient pressure</source>
        <translation>常压下的 T_g</translation>
    </message>
    <message>
        <source>T_g under pressure, by the chosen way</source>
        <translation>高压下的 T_g，按所选方法</translation>
    </message>
    <message>
        <source>T_g under pressure, by one curve</source>
        <translation>高压下的 T_g，按同一曲线</translation>
    </message>
    <message>
        <source>Onset of equilibrium under pressure</source>
        <translation>高压下平衡的起点</translation>
    </message>
    <message>
        <source>Onset of equilibrium at ambient pressure</source>
        <translation>常压下平衡的起点</translation>
    </message>
    <message>
        <source>E_β/RT_g of the master curve</source>
        <translation>主曲线的 E_β/RT_g</translation>
    </message>
    <message>
        <source>E_α/RT_g of the master curve</source>
        <translation>主曲线的 E_α/RT_g</translation>
    </message>
    <message>
        <source>E_α against that at ambient pressure</source>
        <translation>E_α 与常压值之比较</translation>
    </message>
    <message>
        <source>Low edge of the crossover, T/T_g</source>
        <translation>转变区下边界，T/T_g</translation>
    </message>
    <message>
        <source>High edge of the crossover, T/T_g</source>
        <translation>转变区上边界，T/T_g</translation>
    </message>
    <message>
        <source>Deviation from one curve of T/T_g, rms</source>
        <translation>对 T/T_g 同一曲线的偏差（均方根）</translation>
    </message>
    <message>
        <source>Deviation from one curve of T, rms</source>
        <translation>对 T 同一曲线的偏差（均方根）</translation>
    </message>
    <message>
        <source>T_f against ambient pressure, below equilibrium</source>
        <translation>T_f 与常压之差，平衡以下</translation>
    </message>
    <message>
        <source>T_f against ambient pressure, in equilibrium</source>
        <translation>T_f 与常压之差，平衡态</translation>
    </message>
    <message>
        <source>Where T_f differs most from ambient pressure</source>
        <translation>T_f 与常压相差最大处</translation>
    </message>
    <message>
        <source>Onset against ambient pressure, in equilibrium</source>
        <translation>起始温度与常压之差，平衡态</translation>
    </message>
    <message>
        <source>Slowdown by pressure</source>
        <translation>压力引起的减慢</translation>
    </message>
    <message>
        <source>Slope of q1 with pressure</source>
        <translation>q1 随压力的斜率</translation>
    </message>
    <message>
        <source>Slope of the FWHM with pressure</source>
        <translation>半高宽随压力的斜率</translation>
    </message>
    <message>
        <source>Permanent densification</source>
        <translation>永久致密化</translation>
    </message>
    <message>
        <source>Bulk modulus B0</source>
        <translation>体积模量 B0</translation>
    </message>
    <message>
        <source>B′ of the bulk modulus</source>
        <translation>体积模量的 B′</translation>
    </message>
    <message>
        <source>q1 of the recovered sample</source>
        <translation>回收样品的 q1</translation>
    </message>
    <message>
        <source>FWHM of the recovered sample</source>
        <translation>回收样品的半高宽</translation>
    </message>
    <message>
        <source>Densification of the recovered sample</source>
        <translation>回收样品的致密化</translation>
    </message>
    <message>
        <source>E_a in units of R T_g at ambient pressure</source>
        <translation>以常压 R T_g 为单位的 E_a</translation>
    </message>
</context>
<context>
    <name>OptionName</name>
    <message>
        <source>corrected</source>
        <translation>已校正</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>未校正</translation>
    </message>
    <message>
        <source>lines of the glass transition</source>
        <translation>玻璃化转变的直线</translation>
    </message>
    <message>
        <source>straight lines</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>样条</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
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
        <source>ad hoc</source>
        <translation>特设</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Starink</source>
        <translation>Starink</translation>
    </message>
    <message>
        <source>collapse of the energies</source>
        <translation>能量的重合</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>平衡的起点</translation>
    </message>
    <message>
        <source>straight ramp</source>
        <translation>直线斜坡</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Birch–Murnaghan</source>
        <translation>Birch–Murnaghan</translation>
    </message>
    <message>
        <source>Vinet</source>
        <translation>Vinet</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>精修</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>the study’s own</source>
        <translation>研究自身的</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>PairFunctionView</name>
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
    <name>PairWeightsView</name>
    <message>
        <source>w(q) of %1</source>
        <translation>%1 的 w(q)</translation>
    </message>
    <message>
        <source>%1: %2 on average</source>
        <translation>%1：平均 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>另有 %n 个原子对</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>各原子对的权重</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · w %2</source>
        <translation>q %1 Å⁻¹ · w %2</translation>
    </message>
    <message>
        <source>The weights of pairs are known for an intensity that was reduced here.</source>
        <translation>强度数据在此处理后，原子对的权重才已知。</translation>
    </message>
    <message>
        <source>What a pair of elements counts in S(q); together they are 1 at every q.</source>
        <translation>一对元素在 S(q) 中所占的权重；在每个 q 处，它们的总和为 1。</translation>
    </message>
</context>
<context>
    <name>Palettes</name>
    <message>
        <source>Violet to Olive</source>
        <translation>紫色至橄榄色</translation>
    </message>
    <message>
        <source>Blue to Yellow (Cividis)</source>
        <translation>蓝色至黄色（Cividis）</translation>
    </message>
    <message>
        <source>Distinct Hues (Okabe–Ito)</source>
        <translation>分明的色调（Okabe–Ito）</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <source>Export the pattern as FXYE or as columns 2θ, intensity and error.</source>
        <translation>请将衍射谱导出为 FXYE，或导出为 2θ、强度和误差三列。</translation>
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
        <source>Import it as a scan.</source>
        <translation>请将其作为扫描导入。</translation>
    </message>
    <message>
        <source>The columns have no titles, and there are more than three of them, so that it cannot be told which hold the pattern.</source>
        <translation>各列没有标题，且多于三列，无法判断哪些列是衍射谱。</translation>
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
        <source>The header says that data up to q = %1 Å⁻¹ were used.</source>
        <translation>文件头注明使用了至 q = %1 Å⁻¹ 的数据。</translation>
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
        <source>Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.</source>
        <translation>列“%1”是散射角 2θ，还是其一半？文件未注明。</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.</source>
        <translation>衍射谱以角度 2θ 为横轴，文件给出了阳极 %1，但没有波长。</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file does not tell the wavelength.</source>
        <translation>衍射谱以角度 2θ 为横轴，而文件没有给出波长。</translation>
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
        <source>The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.</source>
        <translation>横轴终止于 q = %1 Å⁻¹，但波长 %2 Å 最远只能达到 %3 Å⁻¹。</translation>
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
    <message>
        <source>r in Å</source>
        <translation>r (Å)</translation>
    </message>
    <message>
        <source>d in Å</source>
        <translation>d (Å)</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>F(q) = q[S(q) − 1]</source>
        <translation>F(q) = q[S(q) − 1]</translation>
    </message>
    <message>
        <source>G(r) in Å⁻²</source>
        <translation>G(r) (Å⁻²)</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>an intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Is the abscissa q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.</source>
        <translation>横坐标是以 Å⁻¹ 为单位的 q、以 nm⁻¹ 为单位的 q、2θ、d 还是 r？文件未注明。</translation>
    </message>
    <message>
        <source>An axis of θ has to be doubled first.</source>
        <translation>θ 轴须先乘以二。</translation>
    </message>
    <message>
        <source>Is the column “%1” q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.</source>
        <translation>列“%1”是以 Å⁻¹ 为单位的 q、以 nm⁻¹ 为单位的 q、2θ、d 还是 r？文件未注明。</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a time of flight, which is not read.</source>
        <translation>横坐标“%1”是飞行时间，不能读取。</translation>
    </message>
    <message>
        <source>Export the pattern on q or d.</source>
        <translation>请以 q 或 d 为横轴导出衍射谱。</translation>
    </message>
    <message>
        <source>On an axis of %2 there is no %1.</source>
        <translation>%1 不以 %2 为横轴。</translation>
    </message>
    <message>
        <source>Check the axis and what the values are.</source>
        <translation>请检查横轴以及数值的含义。</translation>
    </message>
    <message>
        <source>The file says that it holds %1; it is read as %2, as answered.</source>
        <translation>文件注明其内容为 %1；按回答读作 %2。</translation>
    </message>
    <message>
        <source>The numbers on r are taken as G(r) in Å⁻²; if they are g(r), which tends to 1, say so when they are imported.</source>
        <translation>以 r 为横轴的数值视为 G(r) (Å⁻²)；如果是趋于 1 的 g(r)，请在导入时指明。</translation>
    </message>
    <message>
        <source>The XML of the scan is damaged.</source>
        <translation>该扫描的 XML 已损坏。</translation>
    </message>
    <message>
        <source>The rows of the range are neither pairs of 2θ and counts, nor counts from a start in steps.</source>
        <translation>该范围的数据行既不是成对的 2θ 和计数，也不是从起点按步长排列的计数。</translation>
    </message>
    <message>
        <source>Export the scan as pairs of 2θ and counts.</source>
        <translation>请将扫描导出为成对的 2θ 和计数。</translation>
    </message>
    <message>
        <source>The third column has no title and is as large as the intensity everywhere: it may be a background. It is not used.</source>
        <translation>第三列没有标题，且处处与强度一样大：它可能是本底。该列未被使用。</translation>
    </message>
    <message>
        <source>The third column has no title and is 1 in every row: it may be a factor. It is not used as the error of the intensity.</source>
        <translation>第三列没有标题，且每行均为 1：它可能是一个系数。该列未用作强度的误差。</translation>
    </message>
    <message>
        <source>The errors are as large as the intensities nearly everywhere; check that the column is one of errors.</source>
        <translation>误差几乎处处与强度一样大；请检查该列是否为误差。</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) that no pixel fell into were left out (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n 个没有像素落入的分格已略去（其值为零或填充值，且没有自己的误差）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The abscissa “%1” is neither q nor 2θ, d or r.</source>
        <translation>横坐标“%1”既不是 q，也不是 2θ、d 或 r。</translation>
    </message>
    <message>
        <source>The binning “%1” is one of times of flight; only angles (CONS) and q (CONQ) are read.</source>
        <translation>分格方式“%1”属于飞行时间；只读取角度 (CONS) 和 q (CONQ)。</translation>
    </message>
    <message>
        <source>The rows of a BANK line that ends in “%1” are not read; FXYE, FXY, ESD and STD are.</source>
        <translation>以“%1”结尾的 BANK 行的数据不能读取；FXYE、FXY、ESD 和 STD 可以。</translation>
    </message>
    <message>
        <source>The binning CONQ is taken as one of q in Å⁻¹.</source>
        <translation>分格方式 CONQ 视为以 Å⁻¹ 为单位的 q。</translation>
    </message>
    <message>
        <source>The file holds the interference part of the cross-section, ⟨b⟩²[S(q) − 1] unless Gudrun was told to divide it: it is taken as S(q) − 1, so that places and widths of peaks count and their heights may not.</source>
        <translation>文件包含截面的干涉部分，即 ⟨b⟩²[S(q) − 1]，除非已设定 Gudrun 作除法：此处视为 S(q) − 1，因此峰的位置和宽度有效，而峰的高度可能无效。</translation>
    </message>
    <message>
        <source>Is it G(r) or g(r)? The name of the file ends in .gr, but the numbers tend to 1.</source>
        <translation>是 G(r) 还是 g(r)？文件的扩展名为 .gr，但其数值趋于 1。</translation>
    </message>
    <message>
        <source>By the ending of its name the file is taken as G(r) in Å⁻² on r in Å.</source>
        <translation>根据扩展名，文件视为以 r (Å) 为横轴的 G(r) (Å⁻²)。</translation>
    </message>
    <message>
        <source>The errors “%1” are not used: there are not as many as intensities.</source>
        <translation>误差“%1”未被使用：其个数与强度的个数不同。</translation>
    </message>
    <message>
        <source>No column is named as q, 2θ, d or r.</source>
        <translation>没有名为 q、2θ、d 或 r 的列。</translation>
    </message>
    <message>
        <source>One column cannot be both the abscissa and the intensity.</source>
        <translation>同一列不能既是横坐标又是强度。</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>表格中没有第 %1 列。</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>列“%1”未被使用。</translation>
    </message>
    <message>
        <source>“%1” is neither G(r) = 4πρr[g(r) − 1] nor g(r).</source>
        <translation>“%1”既不是 G(r) = 4πρr[g(r) − 1]，也不是 g(r)。</translation>
    </message>
    <message>
        <source>Export G(r) or g(r); if the column holds one of them under that name, say which.</source>
        <translation>请导出 G(r) 或 g(r)；如果该列以此名称包含其中之一，请指明是哪一个。</translation>
    </message>
    <message>
        <source>The row in line %1 was left out: “%2” is not a number.</source>
        <translation>第 %1 行已略去：“%2”不是数字。</translation>
    </message>
    <message>
        <source>The column “%1” is empty in every row.</source>
        <translation>列“%1”在每一行均为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of comments between the rows were left out.</source>
        <translation>
            <numerusform>数据行之间的 %n 行注释已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows of numbers follow the header.</source>
        <translation>文件头之后没有数字行。</translation>
    </message>
    <message>
        <source>The column is called “g(r)”, but its numbers tend to 0: it is taken as G(r) in Å⁻².</source>
        <translation>该列名为“g(r)”，但其数值趋于 0：视为 G(r) (Å⁻²)。</translation>
    </message>
    <message>
        <source>The wavelength of Cu Kα1 is 1.54060 Å, that of Mo Kα1 0.70932 Å.</source>
        <translation>Cu Kα1 的波长为 1.54060 Å，Mo Kα1 的波长为 0.70932 Å。</translation>
    </message>
    <message>
        <source>The pattern is on a radius of the detector, and the file does not tell the wavelength.</source>
        <translation>衍射谱以探测器上的半径为横轴，而文件没有给出波长。</translation>
    </message>
    <message>
        <source>If the axis is q, say so.</source>
        <translation>如果横轴是 q，请指明。</translation>
    </message>
    <message>
        <source>Integrate the image again on q or 2θ; if the column is not a radius, say what it is.</source>
        <translation>请在 q 或 2θ 轴上重新积分图像；如果该列不是半径，请指明其含义。</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius on the detector, and the file does not tell the distance of the detector in a unit of length.</source>
        <translation>横坐标“%1”是探测器上的半径，而文件没有以长度单位给出探测器距离。</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius on a tilted detector, which is not one angle.</source>
        <translation>横坐标“%1”是倾斜探测器上的半径，同一半径并不对应单一的角度。</translation>
    </message>
    <message>
        <source>q was found from the radius on the detector, its distance of %1 mm and the wavelength.</source>
        <translation>q 由探测器上的半径、探测器距离 %1 mm 和波长求得。</translation>
    </message>
    <message>
        <source>The spacings d were turned into q = 2π/d.</source>
        <translation>面间距 d 已换算为 q = 2π/d。</translation>
    </message>
    <message>
        <source>Check the axis and the wavelength.</source>
        <translation>请检查横轴和波长。</translation>
    </message>
    <message>
        <source>The rows have no end mark (*RAS_INT_END): the file is cut short.</source>
        <translation>数据行没有结束标记 (*RAS_INT_END)：文件被截断。</translation>
    </message>
    <message>
        <source>Does “%1” hold S(q) or F(q) = q[S(q) − 1]? Programs of this layout write either, under either name.</source>
        <translation>“%1”包含的是 S(q) 还是 F(q) = q[S(q) − 1]？采用此种布局的程序会写出其中任一种，且两个名称都可能使用。</translation>
    </message>
    <message>
        <source>A function that tends to 0 and is not multiplied by q has to be turned into S(q) first.</source>
        <translation>趋于 0 且未乘以 q 的函数须先换算为 S(q)。</translation>
    </message>
    <message>
        <source>Does “%1” hold G(r) = 4πρr[g(r) − 1] in Å⁻² or g(r)? Programs of this layout write either.</source>
        <translation>“%1”包含的是 G(r) = 4πρr[g(r) − 1] (Å⁻²) 还是 g(r)？采用此种布局的程序会写出其中任一种。</translation>
    </message>
    <message>
        <source>A function that tends to 0 at high r and to a constant at low r has to be turned into g(r) first.</source>
        <translation>在高 r 处趋于 0、在低 r 处趋于常数的函数须先换算为 g(r)。</translation>
    </message>
    <message>
        <source>Export the scan as text (2θ and counts) from the instrument&apos;s program.</source>
        <translation>请在仪器程序中将扫描导出为文本（2θ 和计数）。</translation>
    </message>
    <message>
        <source>The file is a Bruker RAW of version 4, which is not read.</source>
        <translation>该文件是 Bruker RAW 第 4 版，不能读取。</translation>
    </message>
    <message>
        <source>Save it as .brml, .uxd, .xy or RAW of version 3 in DIFFRAC.</source>
        <translation>请在 DIFFRAC 中将其保存为 .brml、.uxd、.xy 或 RAW 第 3 版。</translation>
    </message>
    <message>
        <source>The file is a sheet of Excel (.xls), which is not read.</source>
        <translation>该文件是 Excel 工作表 (.xls)，不能读取。</translation>
    </message>
    <message>
        <source>Save the sheet as text (CSV).</source>
        <translation>请将工作表保存为文本 (CSV)。</translation>
    </message>
    <message>
        <source>The file is an image of a detector, which has to be integrated first.</source>
        <translation>该文件是探测器图像，须先积分。</translation>
    </message>
    <message>
        <source>Integrate it on q, for example with pyFAI or Dioptas.</source>
        <translation>请在 q 轴上积分，例如使用 pyFAI 或 Dioptas。</translation>
    </message>
    <message>
        <source>The file is a binary file of Rigaku&apos;s program, which is not read.</source>
        <translation>该文件是 Rigaku 程序的二进制文件，不能读取。</translation>
    </message>
    <message>
        <source>The file is too large for its format.</source>
        <translation>文件过大，超出其格式的限度。</translation>
    </message>
    <message>
        <source>The file is damaged or of a variant that cannot be read: %1.</source>
        <translation>文件已损坏，或属于不能读取的变体：%1。</translation>
    </message>
    <message>
        <source>Export the scan as text from the instrument&apos;s program.</source>
        <translation>请在仪器程序中将扫描导出为文本。</translation>
    </message>
    <message>
        <source>The file holds fewer points than it announces, or has no end mark: it is cut short.</source>
        <translation>文件中的点数少于其声明的点数，或没有结束标记：文件被截断。</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or cut short.</source>
        <translation>ZIP 压缩包已损坏或被截断。</translation>
    </message>
    <message>
        <source>The file is a sheet of a spreadsheet program, which is not read.</source>
        <translation>该文件是电子表格程序的工作表，不能读取。</translation>
    </message>
    <message>
        <source>The file is a ZIP archive without a scan of a diffractometer.</source>
        <translation>该文件是 ZIP 压缩包，其中没有衍射仪的扫描。</translation>
    </message>
    <message>
        <source>Unpack it and import what it holds.</source>
        <translation>请解压，并导入其中的内容。</translation>
    </message>
    <message>
        <source>The file holds g(r); G(r) = 4πρr(g − 1) needs the density of the sample.</source>
        <translation>文件包含 g(r)；G(r) = 4πρr(g − 1) 需要样品的密度。</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius in pixels of the detector, and the size of a pixel is not known.</source>
        <translation>横坐标“%1”是以探测器像素为单位的半径，而像素大小未知。</translation>
    </message>
    <message>
        <source>The file states two wavelengths that disagree, %1 and %2 Å; neither is used.</source>
        <translation>文件给出两个互相矛盾的波长 %1 和 %2 Å；两者都不采用。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames that no pixel fell into count as masked (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>各帧中有 %n 个没有像素落入的点按掩蔽处理（为零或占位值，且没有自身的误差）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask “%1” is not used: there are not as many numbers as intensities.</source>
        <translation>未使用掩模“%1”：其数值个数与强度个数不一致。</translation>
    </message>
    <message>
        <source>The mask “%1” is not used: it masks every point.</source>
        <translation>未使用掩模“%1”：它掩蔽了所有点。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that the mask “%1” marks were left out.</source>
        <translation>
            <numerusform>已略去掩模“%1”标记的 %n 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The further signal “%1” of the plot was left out.</source>
        <translation>已略去图中的另一个信号“%1”。</translation>
    </message>
    <message>
        <source>Is “%1” an intensity? It tends to zero from below, as S(q) − 1 does.</source>
        <translation>“%1”是强度吗？它像 S(q) − 1 一样从下方趋于零。</translation>
    </message>
    <message>
        <source>The errors “%1” are in per cent of the intensity and were multiplied by it.</source>
        <translation>误差“%1”是强度的百分数，已乘以强度。</translation>
    </message>
    <message>
        <source>The errors “%1” are variances; their square root is used.</source>
        <translation>误差“%1”是方差；使用其平方根。</translation>
    </message>
    <message numerus="yes">
        <source>The intensity is %1 in %n row(s), far from all others; it may stand for missing data. Check these rows.</source>
        <translation>
            <numerusform>有 %n 行的强度为 %1，远离其他所有值，可能代表缺失数据。请检查这些行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of exactly %1 were left out: the number stands for missing data.</source>
        <translation>
            <numerusform>已略去恰好等于 %1 的 %n 个点：该数值代表缺失数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a STOE RAW, which is not read.</source>
        <translation>该文件是 STOE RAW 文件，不能读取。</translation>
    </message>
    <message>
        <source>The file is not of the format “%1”.</source>
        <translation>该文件不是“%1”格式。</translation>
    </message>
    <message>
        <source>The weights of pairs are known only of intensities that were reduced here.</source>
        <translation>只有强度数据在此处理时，原子对的权重才已知。</translation>
    </message>
    <message>
        <source>Leave the pair of the sub-peak open.</source>
        <translation>请不要指定该子峰的原子对。</translation>
    </message>
    <message>
        <source>q_max = %1 Å⁻¹ was found: beyond it the noise of S(q) exceeds its oscillation.</source>
        <translation>求得 q_max = %1 Å⁻¹：超过此值，S(q) 的噪声大于其振荡幅度。</translation>
    </message>
    <message>
        <source>q_max = %1 Å⁻¹ was found: beyond it the intensity breaks off.</source>
        <translation>求得 q_max = %1 Å⁻¹：超过此值强度中断。</translation>
    </message>
    <message>
        <source>The file does not say whether its intensities are corrected for polarisation: they are corrected as of an unpolarised beam or of whole rings, (1 + cos² 2θ)/2.</source>
        <translation>文件未注明其强度是否已作偏振校正：按非偏振光束或完整衍射环校正，(1 + cos² 2θ)/2。</translation>
    </message>
    <message>
        <source>The first sharp diffraction peak (FSDP) stands at q = %1 Å⁻¹; glasses have it between 0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.</source>
        <translation>第一尖锐衍射峰 (FSDP) 位于 q = %1 Å⁻¹；玻璃的 FSDP 在 0.5 与 6 Å⁻¹ 之间。请检查横轴：有些程序曾将 nm⁻¹ 标作 Å⁻¹。</translation>
    </message>
    <message>
        <source>The pattern reaches only from q = %1 to %2 Å⁻¹; glasses have their first sharp diffraction peak (FSDP) between 0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.</source>
        <translation>衍射谱只覆盖 q = %1 至 %2 Å⁻¹；玻璃的第一尖锐衍射峰 (FSDP) 在 0.5 与 6 Å⁻¹ 之间。请检查横轴：有些程序曾将 nm⁻¹ 标作 Å⁻¹。</translation>
    </message>
    <message>
        <source>The file is a DSC curve and no pattern: it has a column of temperatures or heat flow.</source>
        <translation>该文件是 DSC 曲线，不是衍射谱：它有一列温度或热流。</translation>
    </message>
    <message>
        <source>The file is a DSC curve (%1) and no pattern.</source>
        <translation>该文件是 DSC 曲线 (%1)，不是衍射谱。</translation>
    </message>
    <message>
        <source>The data set “%1” is not used: it holds %2 numbers for %3 frames.</source>
        <translation>数据集“%1”未使用：它有 %2 个数字，而帧数为 %3。</translation>
    </message>
</context>
<context>
    <name>PatternImportWords</name>
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
        <source>abscissa</source>
        <translation>横坐标</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>列“%1”：%2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>衍射谱</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n 个衍射谱</numerusform>
        </translation>
    </message>
    <message>
        <source>Instrument: %1</source>
        <translation>仪器：%1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
</context>
<context>
    <name>PatternRows</name>
    <message>
        <source>FWHM</source>
        <translation>FWHM</translation>
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
        <source>Mean of S at high q</source>
        <translation>高 q 处 S 的平均值</translation>
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
        <source>Shells</source>
        <translation>壳层</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>Sub-peaks</source>
        <translation>子峰</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <translation>距离 %1</translation>
    </message>
    <message>
        <source>Width %1</source>
        <translation>宽度 %1</translation>
    </message>
    <message>
        <source>Neighbours %1</source>
        <translation>近邻数 %1</translation>
    </message>
    <message>
        <source>Equation of state (%1)</source>
        <translation>状态方程 (%1)</translation>
    </message>
    <message>
        <source>S at the maximum</source>
        <translation>极大值处的 S</translation>
    </message>
    <message>
        <source>RMS deviation below r_min</source>
        <translation>r_min 以下的均方根偏差</translation>
    </message>
    <message>
        <source>Twice to the maximum of r g</source>
        <translation>到 r g 极大值处的两倍</translation>
    </message>
    <message>
        <source>Twice to the maximum of r²g</source>
        <translation>到 r²g 极大值处的两倍</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>第一尖锐衍射峰 (FSDP)</translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>各原子对的权重</translation>
    </message>
    <message>
        <source>B at the reference pressure</source>
        <translation>参考压力下的 B</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
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
    <message>
        <source>Lorentzian, own window</source>
        <translation>洛伦兹，自设区间</translation>
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
        <source>Move the window so that the curve falls on both sides.</source>
        <translation>请移动区间，使曲线在两侧均下降。</translation>
    </message>
    <message>
        <source>The peak has no maximum inside its window.</source>
        <translation>峰在其区间内没有极大值。</translation>
    </message>
</context>
<context>
    <name>PlotLabels</name>
    <message>
        <source>exo</source>
        <translation>放热</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>Curve %1</source>
        <translation>曲线 %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
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
    <name>QuestionWords</name>
    <message>
        <source>Type the temperature of the isotherm.</source>
        <translation>请输入等温线的温度。</translation>
    </message>
    <message>
        <source>Type the density of the sample.</source>
        <translation>请输入样品的密度。</translation>
    </message>
    <message>
        <source>Type the reference T_g of the sample.</source>
        <translation>请输入样品的参考 T_g。</translation>
    </message>
    <message>
        <source>Type the limits of the shell.</source>
        <translation>请输入壳层的界限。</translation>
    </message>
    <message>
        <source>Choose the decimal sign.</source>
        <translation>请选择小数点符号。</translation>
    </message>
    <message>
        <source>Choose what separates the columns.</source>
        <translation>请选择列的分隔符。</translation>
    </message>
    <message>
        <source>Choose the encoding of the text.</source>
        <translation>请选择文本的编码。</translation>
    </message>
    <message>
        <source>Choose the format of the file.</source>
        <translation>请选择文件的格式。</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>请选择文件的内容类型。</translation>
    </message>
    <message>
        <source>Choose which column is which.</source>
        <translation>请选择各列的含义。</translation>
    </message>
    <message>
        <source>Choose what the axis of the pattern is.</source>
        <translation>请选择衍射谱横轴的含义。</translation>
    </message>
    <message>
        <source>Choose what the values of the pattern are.</source>
        <translation>请选择衍射谱数值的含义。</translation>
    </message>
    <message>
        <source>Type the energy of the beam or its wavelength.</source>
        <translation>请输入光束能量或其波长。</translation>
    </message>
    <message>
        <source>Choose where exotherms point.</source>
        <translation>请选择放热方向。</translation>
    </message>
    <message>
        <source>Type the heating rate.</source>
        <translation>请输入升温速率。</translation>
    </message>
    <message>
        <source>Type the mass of the sample.</source>
        <translation>请输入样品的质量。</translation>
    </message>
    <message>
        <source>Choose the unit of the temperature.</source>
        <translation>请选择温度的单位。</translation>
    </message>
    <message>
        <source>Choose the unit of the signal.</source>
        <translation>请选择信号的单位。</translation>
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
        <source>The column “%1” has no unit of time and was not used.</source>
        <translation>列“%1”没有时间单位，未被使用。</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because a number is missing: %n.</source>
        <translation>
            <numerusform>因缺少数字而略去的行：%n。</numerusform>
        </translation>
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
        <source>The file holds no curve of heat flow or heat capacity.</source>
        <translation>文件中没有热流或热容曲线。</translation>
    </message>
    <message>
        <source>The columns have no titles, so that it cannot be told which is the temperature.</source>
        <translation>各列没有标题，无法判断哪一列是温度。</translation>
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
        <source>No rows with at least two numbers were found.</source>
        <translation>没有找到至少含两个数字的行。</translation>
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
    <message>
        <source>The table has no column %1.</source>
        <translation>表格中没有第 %1 列。</translation>
    </message>
    <message>
        <source>One column cannot be both the temperature and the signal.</source>
        <translation>同一列不能既是温度又是信号。</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>请为其中之一选择另一列。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>没有编码“%1”。</translation>
    </message>
    <message>
        <source>The file holds no curve of STARe (“Curve Name:”).</source>
        <translation>文件中没有 STARe 曲线（“Curve Name:”）。</translation>
    </message>
    <message>
        <source>Save the sheet with the measurement as CSV, or export it as text from the instrument&apos;s program.</source>
        <translation>请将含有测量数据的工作表保存为 CSV，或在仪器程序中将其导出为文本。</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel.</source>
        <translation>该文件是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel, written as XML.</source>
        <translation>该文件是以 XML 写出的 Excel 工作簿。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of OpenDocument.</source>
        <translation>该文件是 OpenDocument 电子表格。</translation>
    </message>
    <message>
        <source>This is the raw file of Universal Analysis (TA Instruments), whose numbers are binary.</source>
        <translation>这是 Universal Analysis (TA Instruments) 的原始数据文件，其中的数字为二进制。</translation>
    </message>
    <message>
        <source>Open it in Universal Analysis and choose File &gt; Export Data File &gt; File and Plot Signals.</source>
        <translation>请在 Universal Analysis 中打开该文件，并选择 File &gt; Export Data File &gt; File and Plot Signals。</translation>
    </message>
    <message>
        <source>This is a file of %1 itself, which only that program reads.</source>
        <translation>这是 %1 自有的文件，只有该程序能够读取。</translation>
    </message>
    <message>
        <source>The file is of the kind %1 and no text.</source>
        <translation>该文件的类型是 %1，不是文本。</translation>
    </message>
    <message>
        <source>Say which columns they are, or give them titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation>请指明是哪些列，或为各列加上带单位的标题，例如“T [K]”和“heat flow [W/g]”。</translation>
    </message>
    <message>
        <source>The unit %2 of the column “%1” contradicts its title.</source>
        <translation>列“%1”的单位 %2 与其标题矛盾。</translation>
    </message>
    <message>
        <source>The first such row is line %1: “%2” in column %3.</source>
        <translation>第一处为第 %1 行：第 %3 列中的“%2”。</translation>
    </message>
    <message>
        <source>Check the unit and the decimal sign.</source>
        <translation>请检查单位和小数点符号。</translation>
    </message>
    <message>
        <source>The sample loses %1 % of its mass, most of it between %2 and %3 K.</source>
        <translation>样品失去其质量的 %1%，大部分发生在 %2 与 %3 K 之间。</translation>
    </message>
    <message>
        <source>The sample gains %1 % of mass, most of it between %2 and %3 K.</source>
        <translation>样品的质量增加 %1%，大部分发生在 %2 与 %3 K 之间。</translation>
    </message>
    <message>
        <source>The column “%1” is empty: field %2 of line %3 and of every row after it holds no number.</source>
        <translation>列“%1”为空：第 %3 行及其后每一行的第 %2 个字段均无数字。</translation>
    </message>
    <message>
        <source>Export the measurement with its heat flow, or say which column it is.</source>
        <translation>请连同热流导出测量，或指明哪一列是热流。</translation>
    </message>
    <message>
        <source>The column “%1” holds no number in any row.</source>
        <translation>列“%1”的所有行均无数字。</translation>
    </message>
    <message>
        <source>Each signal goes with the temperature beside it (columns %1).</source>
        <translation>每个信号对应其旁边的温度（列 %1）。</translation>
    </message>
    <message>
        <source>The rows have no titles; time in min, temperature in °C and DSC in mW were taken, as the program writes them.</source>
        <translation>各行没有标题；按该程序的写法，取以 min 计的时间、以 °C 计的温度和以 mW 计的 DSC。</translation>
    </message>
    <message>
        <source>The rows “#GD” have fewer than three fields: time, temperature and DSC.</source>
        <translation>“#GD”行的字段少于三个：时间、温度和 DSC。</translation>
    </message>
    <message>
        <source>The curve is printed over “%1” (%2) and has no temperature.</source>
        <translation>曲线以“%1”(%2) 为横轴输出，没有温度。</translation>
    </message>
    <message>
        <source>Export it over the sample temperature.</source>
        <translation>请以样品温度为横轴导出。</translation>
    </message>
    <message>
        <source>Below the heading of the curve “%1” stand no titles of columns.</source>
        <translation>曲线“%1”的标头之下没有列标题。</translation>
    </message>
    <message>
        <source>The NETZSCH file has no line of titles (“##Temp.…”).</source>
        <translation>NETZSCH 文件没有标题行（“##Temp.…”）。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not used: %1.</source>
        <translation>
            <numerusform>%n 列未被使用：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has %1 titles (%2), but the rows below, from line %3 on, have %4 fields.</source>
        <translation>此行有 %1 个标题 (%2)，但其下的数据行自第 %3 行起有 %4 个字段。</translation>
    </message>
    <message>
        <source>Put a title that holds the separator in double quotes, or say which columns are which.</source>
        <translation>请将含有分隔符的标题置于双引号内，或指明各列的含义。</translation>
    </message>
    <message>
        <source>The units in this line do not fit the titles in any order.</source>
        <translation>无论按何种顺序，此行中的单位都与标题不符。</translation>
    </message>
    <message>
        <source>Say which columns are which, and their units.</source>
        <translation>请指明各列的含义及其单位。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known on this computer.</source>
        <translation>此计算机不支持编码 %1。</translation>
    </message>
    <message>
        <source>Export the measurement as UTF-8.</source>
        <translation>请将测量导出为 UTF-8。</translation>
    </message>
    <message>
        <source>It cannot be told which temperature each of the signals goes with.</source>
        <translation>无法判断各个信号对应哪一列温度。</translation>
    </message>
    <message>
        <source>The heating rate was given as %1 K/min, but time and temperature give %2 K/min.</source>
        <translation>给定的升温速率为 %1 K/min，但由时间和温度得到的是 %2 K/min。</translation>
    </message>
    <message>
        <source>The file name says %1 K/min, but time and temperature give %2 K/min, which count.</source>
        <translation>文件名中为 %1 K/min，但由时间和温度得到 %2 K/min，以后者为准。</translation>
    </message>
    <message>
        <source>Signals and temperatures were paired in their order (columns %1).</source>
        <translation>信号与温度按其顺序配对（列 %1）。</translation>
    </message>
    <message>
        <source>The line holds bytes that the encoding %1 does not have.</source>
        <translation>该行含有编码 %1 中不存在的字节。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Choose another file format.</source>
        <translation>请选择其他文件格式。</translation>
    </message>
    <message>
        <source>The file holds no heat flow: its signal is the mass “%1”, so it is thermogravimetry and no DSC curve.</source>
        <translation>文件不含热流：其信号是质量“%1”，属于热重，不是 DSC 曲线。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) of numbers were found; a DSC curve needs at least ten.</source>
        <translation>
            <numerusform>只找到 %n 行数字；DSC 曲线至少需要十行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” goes from %2 to %3 K, which no DSC curve does.</source>
        <translation>列“%1”从 %2 到 %3 K，DSC 曲线不可能如此。</translation>
    </message>
    <message>
        <source>A DSC curve needs a column of temperatures and one of heat flow or heat capacity.</source>
        <translation>DSC 曲线需要一列温度和一列热流或热容。</translation>
    </message>
</context>
<context>
    <name>ResidualPlot</name>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message numerus="yes">
        <source>band ±2σ, %n point(s) outside</source>
        <translation>
            <numerusform>±2σ 带，%n 个点在带外</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no residuals to draw.</source>
        <translation>没有可绘制的残差。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>There is no reference T_g to divide by.</source>
        <translation>没有可用作除数的参考 T_g。</translation>
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
        <source>The scan ends before the melting is complete.</source>
        <translation>扫描在熔化完成之前结束。</translation>
    </message>
    <message>
        <source>Nothing crystallises or melts in this scan.</source>
        <translation>此扫描中没有晶化或熔化。</translation>
    </message>
    <message>
        <source>on the flank of the overshoot (ξ = %1), not on the step</source>
        <translation>位于过冲的侧翼 (ξ = %1)，而不在台阶上</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <source>This is no preset of choices.</source>
        <translation>这不是选择的预设。</translation>
    </message>
    <message>
        <source>The exponent of T_p is 2 (Kissinger) or 1.92 (Starink).</source>
        <translation>T_p 的指数为 2 (Kissinger) 或 1.92 (Starink)。</translation>
    </message>
    <message>
        <source>One heating rate after the other is left out.</source>
        <translation>逐个略去各升温速率。</translation>
    </message>
    <message>
        <source>T_g under pressure by the collapse of the energies, or where equilibrium begins.</source>
        <translation>压力下的 T_g 由活化能的曲线重合求得，或取平衡开始处。</translation>
    </message>
    <message>
        <source>The crossover is drawn with corners or rounded.</source>
        <translation>转变画成有折角的或圆滑的。</translation>
    </message>
    <message>
        <source>Metallic glasses show volumes that go as q1 to the power of −2.3 to −2.5; affine compression gives −3.</source>
        <translation>金属玻璃的体积按 q1 的 −2.3 至 −2.5 次幂变化；仿射压缩给出 −3。</translation>
    </message>
    <message>
        <source>Both equations fit as well.</source>
        <translation>两个方程拟合得同样好。</translation>
    </message>
    <message>
        <source>A fixed B′ comes from other glasses, within about 0.5.</source>
        <translation>固定的 B′ 取自其他玻璃，误差约在 0.5 以内。</translation>
    </message>
    <message>
        <source>Formula of the Kissinger plot</source>
        <translation>Kissinger 图的公式</translation>
    </message>
    <message>
        <source>Heating rate left out</source>
        <translation>略去的升温速率</translation>
    </message>
    <message>
        <source>T_g under pressure</source>
        <translation>压力下的 T_g</translation>
    </message>
    <message>
        <source>Shape of the crossover</source>
        <translation>转变的形状</translation>
    </message>
    <message>
        <source>Exponent of q1 in the volume</source>
        <translation>体积中 q1 的指数</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>B′ where it is fixed</source>
        <translation>固定的 B′</translation>
    </message>
    <message>
        <source>The point of this analysis is not one of these choices.</source>
        <translation>此分析的点不属于这些选择。</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>没有选择“%1”。</translation>
    </message>
    <message>
        <source>Up to 15 % less; never more, since the noise of S(q) or the detector ends it there.</source>
        <translation>至多减少 15%；从不增大，因为 S(q) 的噪声或探测器使其止于该处。</translation>
    </message>
    <message>
        <source>The first rows beside the beam stop are taken or left: up to %1 Å⁻¹, well below the first sharp peak.</source>
        <translation>光束挡块旁的前几行数据取或不取：至多 %1 Å⁻¹，远低于第一尖锐峰。</translation>
    </message>
    <message>
        <source>G(r) is made with or without a window.</source>
        <translation>G(r) 的计算使用或不使用窗函数。</translation>
    </message>
    <message>
        <source>Of patterns with a density that reach beyond %1 Å⁻¹; from a shorter range the scale is that of its end, by whatever method.</source>
        <translation>用于有密度且超过 %1 Å⁻¹ 的衍射谱；范围较短时，无论采用何种方法，标度因子都由其末端决定。</translation>
    </message>
    <message>
        <source>Transmission and monitor are known to about 2 %.</source>
        <translation>透射率和监测器计数的已知精度约为 2%。</translation>
    </message>
    <message>
        <source>2 for a detector that counts photons, 3 for one that integrates.</source>
        <translation>光子计数探测器为 2，积分型探测器为 3。</translation>
    </message>
    <message>
        <source>What S(q) is below q_min is not measured.</source>
        <translation>q_min 以下的 S(q) 没有测量。</translation>
    </message>
    <message>
        <source>A density of a glass is known to about 1 %.</source>
        <translation>玻璃密度的已知精度约为 1%。</translation>
    </message>
    <message>
        <source>Published fits of first sharp peaks take from ±%1 to ±%2 Å⁻¹; the definition stays.</source>
        <translation>已发表的第一尖锐峰拟合取 ±%1 至 ±%2 Å⁻¹；定义不变。</translation>
    </message>
    <message>
        <source>Part of q_max</source>
        <translation>q_max 的比例</translation>
    </message>
    <message>
        <source>Added to q_min</source>
        <translation>q_min 的增量</translation>
    </message>
    <message>
        <source>Scale of the background</source>
        <translation>本底标度因子</translation>
    </message>
    <message>
        <source>Exponent of the Compton recoil</source>
        <translation>康普顿反冲指数</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>S(q) below q_min</source>
        <translation>q_min 以下的 S(q)</translation>
    </message>
    <message>
        <source>Window of the transform</source>
        <translation>变换的窗函数</translation>
    </message>
    <message>
        <source>Fit window of the first sharp peak</source>
        <translation>第一尖锐峰的拟合区间</translation>
    </message>
    <message>
        <source>There is no analyst to ask.</source>
        <translation>没有可询问的分析者。</translation>
    </message>
    <message>
        <source>Ask one or more.</source>
        <translation>请至少询问一位。</translation>
    </message>
    <message>
        <source>No choice is left that another analyst could have made otherwise.</source>
        <translation>没有剩下其他分析者可能作出不同决定的选择。</translation>
    </message>
    <message>
        <source>Every analysis failed: %1</source>
        <translation>所有分析都失败：%1</translation>
    </message>
    <message>
        <source>Narrow the ranges of the choices.</source>
        <translation>请缩小各选择的范围。</translation>
    </message>
    <message>
        <source>A quarter of the length of the window either way: the curve stays straight as far as that.</source>
        <translation>向两侧各为区间长度的四分之一：在此范围内曲线保持直线。</translation>
    </message>
    <message>
        <source>A quarter of the length of the window inwards; outwards %1 of it, beyond which the curve bends or ends in one scan of four.</source>
        <translation>向内为区间长度的四分之一；向外为区间长度的 %1 倍，超过此处，四条扫描中有一条的曲线会弯曲或终止。</translation>
    </message>
    <message>
        <source>Some correct a scan for the lag of the sensor, some do not.</source>
        <translation>有些人对扫描校正传感器的滞后，有些人不校正。</translation>
    </message>
    <message>
        <source>A time constant from a calibration is known to about a fifth.</source>
        <translation>由校准得到的时间常数的已知精度约为五分之一。</translation>
    </message>
    <message>
        <source>Peaks stand on the lines of the glass transition, on straight lines between their feet, or on a spline through ends and middles of the windows.</source>
        <translation>峰立于玻璃化转变的基线上、峰脚之间的直线上，或通过各区间两端与中点的样条上。</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>热滞后</translation>
    </message>
    <message>
        <source>Time constant of the lag</source>
        <translation>滞后的时间常数</translation>
    </message>
    <message>
        <source>Lower end of the glass window</source>
        <translation>玻璃区间的下端</translation>
    </message>
    <message>
        <source>Upper end of the glass window</source>
        <translation>玻璃区间的上端</translation>
    </message>
    <message>
        <source>Lower end of the liquid window</source>
        <translation>液体区间的下端</translation>
    </message>
    <message>
        <source>Upper end of the liquid window</source>
        <translation>液体区间的上端</translation>
    </message>
    <message>
        <source>Baseline under the peaks</source>
        <translation>峰下的基线</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 次分析，由扫描和衍射谱的 %2 次分析组成；其中 %n 次失败。这是对选择的敏感程度，而不是概率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 次分析；其中 %n 次失败。这是对选择的敏感程度，而不是概率。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found in this analysis.</source>
        <translation>在此分析中没有求得。</translation>
    </message>
    <message>
        <source>This is no run of many analyses, or not as it was written.</source>
        <translation>这不是一次多分析运行，或与写入时不同。</translation>
    </message>
    <message>
        <source>Remove the file and ask the analysts anew.</source>
        <translation>请删除该文件并重新请分析者分析。</translation>
    </message>
    <message>
        <source>± is noise alone: the analyses that are kept are of the study as it was before the last change.</source>
        <translation>± 仅为噪声：所保存的分析针对的是最后一次更改之前的研究。</translation>
    </message>
    <message>
        <source>Up to 15 % less, since the ripples of a short range in q blur where G(r) begins to rise; never more, since the first neighbours come there.</source>
        <translation>最多减少 15%，因为短 q 范围的波纹使 G(r) 开始上升的位置模糊；绝不增加，因为那里是最近邻。</translation>
    </message>
    <message>
        <source>Some refine density and background by the pattern, some take both as they were given.</source>
        <translation>有人依据谱图精修密度和背景，有人按给定值采用两者。</translation>
    </message>
    <message>
        <source>Refinement of density and background</source>
        <translation>密度和背景的精修</translation>
    </message>
    <message>
        <source>Part of r_min</source>
        <translation>r_min 的比例</translation>
    </message>
    <message>
        <source>The refinement of density or background found no minimum: what it gave is the edge of its search.</source>
        <translation>密度或背景的精修没有找到极小值：所得的是搜索范围的边界。</translation>
    </message>
    <message>
        <source>Give both, or change r_min or the range in q.</source>
        <translation>请给出两者，或更改 r_min 或 q 范围。</translation>
    </message>
    <message>
        <source>The first shell has no maximum of its own in this analysis.</source>
        <translation>在此分析中第一壳层没有自己的极大值。</translation>
    </message>
    <message>
        <source>Set the limits of the first shell, or go further in q.</source>
        <translation>请设定第一壳层的界限，或扩展 q 范围。</translation>
    </message>
    <message>
        <source>The density was given in this analysis and not refined.</source>
        <translation>在此分析中密度是给定的，未经精修。</translation>
    </message>
    <message>
        <source>As in the preset.</source>
        <translation>与预设相同。</translation>
    </message>
    <message>
        <source>± marked ⊕ is noise and choices together, by %1 analyses of the study; others are noise alone.</source>
        <translation>标有 ⊕ 的 ± 是噪声与选择的合计，取自研究的 %1 次分析；其余仅为噪声。</translation>
    </message>
    <message>
        <source>This run was made by another version of Vitrine, which may analyse otherwise.</source>
        <translation>该运行由另一版本的 Vitrine 生成，其分析方式可能不同。</translation>
    </message>
    <message>
        <source>Analyse something that leaves a choice: a heating scan with a glass transition, or an intensity that becomes S(q).</source>
        <translation>请分析留有选择余地的数据：含玻璃化转变的升温扫描，或可得到 S(q) 的强度。</translation>
    </message>
    <message>
        <source>Enable one or more.</source>
        <translation>请启用一项或多项。</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Take the choices of analysis %1</source>
        <translation>采用第 %1 次分析的选择</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>No line of ruby stands out of this spectrum.</source>
        <translation>此光谱中没有突出的红宝石谱线。</translation>
    </message>
    <message>
        <source>Choose a range of wavelengths that holds R1 and R2, or measure longer.</source>
        <translation>选择包含 R1 和 R2 的波长范围，或延长测量。</translation>
    </message>
    <message>
        <source>Only one line was found, at %1 nm; which of R1 and R2 it is cannot be told.</source>
        <translation>只找到一条谱线，在 %1 nm；无法判断是 R1 还是 R2。</translation>
    </message>
    <message>
        <source>Choose a range of wavelengths that holds both lines, or record a spectrum that does.</source>
        <translation>选择包含两条谱线的波长范围，或重新记录这样的光谱。</translation>
    </message>
    <message>
        <source>The spectrum is saturated from %1 to %2 nm, wider than a line.</source>
        <translation>光谱在 %1 至 %2 nm 饱和，宽于一条谱线。</translation>
    </message>
    <message>
        <source>Record it again with a shorter exposure.</source>
        <translation>以更短的曝光重新记录。</translation>
    </message>
    <message numerus="yes">
        <source>Saturated rows at a flat top, left out: %n.</source>
        <translation>
            <numerusform>平顶处的饱和行，已略去：%n。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that stand out alone (cosmic rays), left out: %n.</source>
        <translation>
            <numerusform>孤立突出的行（宇宙射线），已略去：%n。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n row(s) of the spectrum; two lines need at least sixteen.</source>
        <translation>
            <numerusform>光谱只有 %n 行；两条谱线至少需要十六行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a wider range of wavelengths.</source>
        <translation>选择更宽的波长范围。</translation>
    </message>
    <message>
        <source>A wavelength is not above zero.</source>
        <translation>某个波长不大于零。</translation>
    </message>
    <message>
        <source>Check λ0 and the axis of the spectrum.</source>
        <translation>检查 λ0 和光谱的坐标轴。</translation>
    </message>
    <message>
        <source>The shift of R1 with temperature is known from %1 to %2 K, not at %3 K.</source>
        <translation>R1 随温度的位移在 %1 至 %2 K 已知，而非 %3 K。</translation>
    </message>
    <message>
        <source>Check the temperature of the ruby.</source>
        <translation>检查红宝石温度。</translation>
    </message>
    <message>
        <source>The pressure is below zero: λ0, the temperature or the medium of the wavelengths (air or vacuum) is not that of this spectrum.</source>
        <translation>压力低于零：λ0、温度或波长的介质（空气或真空）不是此光谱的。</translation>
    </message>
    <message>
        <source>R1 and R2 are %1 nm apart, at 1 atm 1.4 nm: the ruby is stressed, or a line is not one of them.</source>
        <translation>R1 与 R2 相距 %1 nm，1 atm 下为 1.4 nm：红宝石受应力，或某条谱线并非其一。</translation>
    </message>
    <message>
        <source>The scale %1 has no shift for %2 GPa.</source>
        <translation>标度 %1 对 %2 GPa 没有对应的位移。</translation>
    </message>
    <message>
        <source>Which columns of this file are the wavelengths and the counts cannot be told.</source>
        <translation>无法判断此文件中哪些列是波长和计数。</translation>
    </message>
    <message>
        <source>Name the columns, for example “Wavelength [nm]” and “Intensity [counts]”.</source>
        <translation>为各列命名，例如“Wavelength [nm]”和“Intensity [counts]”。</translation>
    </message>
    <message>
        <source>The axis “%1” is a Raman shift: it counts from a laser whose wavelength is not here.</source>
        <translation>坐标轴“%1”是拉曼位移：相对于波长未给出的激光。</translation>
    </message>
    <message>
        <source>Export the spectrum over wavelengths (nm) or absolute wavenumbers.</source>
        <translation>以波长（nm）或绝对波数导出光谱。</translation>
    </message>
    <message>
        <source>What the axis of this spectrum is cannot be told from its numbers.</source>
        <translation>无法从数值判断此光谱的坐标轴是什么。</translation>
    </message>
    <message>
        <source>Name it with its unit in brackets, for example “Wavelength [nm]”. A Raman shift does not serve.</source>
        <translation>以方括号中的单位命名，例如“Wavelength [nm]”。拉曼位移不可用。</translation>
    </message>
    <message>
        <source>Whether these wavenumbers are those of air or of vacuum is not said; the two differ by 0.5 GPa.</source>
        <translation>未说明这些波数是空气中的还是真空中的；两者相差 0.5 GPa。</translation>
    </message>
    <message>
        <source>Say which, or write “air” or “vacuum” in the title of the axis.</source>
        <translation>请说明是哪一种，或在坐标轴标题中写“air”或“vacuum”。</translation>
    </message>
    <message numerus="yes">
        <source>Rows without a number, left out: %n.</source>
        <translation>
            <numerusform>没有数值的行，已略去：%n。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat a wavelength, averaged: %n.</source>
        <translation>
            <numerusform>波长重复的行，已平均：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The spectrum has no rows of numbers.</source>
        <translation>光谱没有数值行。</translation>
    </message>
    <message>
        <source>The spectrum goes from %1 to %2 nm; the lines of ruby lie between 690 and 800 nm.</source>
        <translation>光谱为 %1 至 %2 nm；红宝石谱线在 690 至 800 nm 之间。</translation>
    </message>
    <message>
        <source>Check the unit of its axis.</source>
        <translation>检查坐标轴的单位。</translation>
    </message>
    <message>
        <source>The axis was turned from vacuum into air.</source>
        <translation>坐标轴已由真空换算到空气。</translation>
    </message>
    <message>
        <source>A stronger line at %1 nm is none of ruby&apos;s two: it was fitted by itself and taken off.</source>
        <translation>%1 nm 处更强的谱线不是红宝石的两条谱线之一：已单独拟合并扣除。</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleFields</name>
    <message>
        <source>“%1” is no treatment.</source>
        <translation>“%1”不是一种处理。</translation>
    </message>
    <message>
        <source>Write as-cast, annealed or compressed.</source>
        <translation>请写铸态、退火或压缩（as-cast、annealed、compressed）。</translation>
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
    <message>
        <source>The file was changed by another program, or damaged, since it was written.</source>
        <translation>文件自写出以来已被其他程序改动，或已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>The file was changed by another program, or damaged, since it was written; its %n original(s) still match their SHA-256.</source>
        <translation>
            <numerusform>文件自写出以来已被其他程序改动，或已损坏；其中的 %n 个原始文件与各自的 SHA-256 相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying reads its curves from the originals again; saving seals the file again.</source>
        <translation>校验会由原始文件重新读出其曲线；保存会为文件重新加上校验封印。</translation>
    </message>
    <message>
        <source>Look through windows, peaks and treatment before you rely on the results.</source>
        <translation>在采信结果之前，请检查区间、峰和处理。</translation>
    </message>
    <message>
        <source>Whether the choices in the file are those that were written cannot be told.</source>
        <translation>无法判断文件中的设置是否为当初写入的设置。</translation>
    </message>
    <message>
        <source>The choices in the file are not those that were written.</source>
        <translation>文件中的设置不是当初写入的设置。</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read.</source>
        <translation>文件已损坏：无法读取。</translation>
    </message>
    <message>
        <source>Another program may have changed the curve “%1”: it could not be read from its original again. %2</source>
        <translation>其他程序可能更改了曲线“%1”：无法从其原始文件重新读出。%2</translation>
    </message>
    <message>
        <source>The measurement “%1” has no identity of its own.</source>
        <translation>测量“%1”没有自己的标识。</translation>
    </message>
    <message>
        <source>The columns of the measurement “%1” differ in length.</source>
        <translation>测量“%1”各列长度不同。</translation>
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
        <source>The mass needs a step of the heat flow and of the heat capacity above zero.</source>
        <translation>求质量需要大于零的热流台阶和热容台阶。</translation>
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
    <message>
        <source>Choose the cooling scan of the same sample.</source>
        <translation>请选择同一样品的降温扫描。</translation>
    </message>
    <message>
        <source>Check the baselines and the step of the heat capacity.</source>
        <translation>请检查基线和热容台阶。</translation>
    </message>
</context>
<context>
    <name>SamplePaste</name>
    <message>
        <source>The column “%1” is nothing that can be set of a sample.</source>
        <translation>列“%1”不是样品可以设置的内容。</translation>
    </message>
    <message>
        <source>Line %1: no sample is called “%2”.</source>
        <translation>第 %1 行：没有名为“%2”的样品。</translation>
    </message>
    <message>
        <source>Line %1: several samples are called “%2”.</source>
        <translation>第 %1 行：有多个名为“%2”的样品。</translation>
    </message>
    <message>
        <source>Line %1 lies below the last sample.</source>
        <translation>第 %1 行在最后一个样品之下。</translation>
    </message>
    <message>
        <source>Line %1: there is no column for “%2”.</source>
        <translation>第 %1 行：没有用于“%2”的列。</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行，“%2”：%3</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of what was pasted could not be taken:
%1</source>
        <translation>
            <numerusform>粘贴内容中有 %n 项无法采用：
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>All else was taken; undo takes it back.</source>
        <translation>其余内容已采用；可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
及另外 %n 项</numerusform>
        </translation>
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
    <message>
        <source>G(r) has a gap from %1 to %2 Å, so that the neighbours in the shell cannot be counted.</source>
        <translation>G(r) 在 %1 至 %2 Å 有缺口，因此无法统计壳层内的近邻数。</translation>
    </message>
    <message>
        <source>Use a G(r) without gaps, or limits that leave the gap out.</source>
        <translation>请使用没有缺口的 G(r)，或使用避开缺口的界限。</translation>
    </message>
    <message>
        <source>The background does not reach as far as the pattern, which is used from q = %1 to %2 Å⁻¹ only.</source>
        <translation>背景的范围不及衍射图，因此只使用 q = %1 至 %2 Å⁻¹ 的部分。</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a constant.</source>
        <translation>在 q_min = %1 Å⁻¹ 以下，S(q) 以常数延伸。</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a straight line to S(0) = 0.</source>
        <translation>在 q_min = %1 Å⁻¹ 以下，S(q) 以直线延伸至 S(0) = 0。</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a parabola to S(0) = 0.</source>
        <translation>在 q_min = %1 Å⁻¹ 以下，S(q) 以抛物线延伸至 S(0) = 0。</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is taken as 1, which lowers the slope of G(r).</source>
        <translation>在 q_min = %1 Å⁻¹ 以下，S(q) 取为 1，这会降低 G(r) 的斜率。</translation>
    </message>
    <message>
        <source>Density and background scale are those with which G(r) is closest to −4πρr below r_min, in one solve with the scale of the pattern.</source>
        <translation>密度和本底标度因子取使 r_min 以下 G(r) 最接近 −4πρr 的值，与衍射谱的标度因子一同求解。</translation>
    </message>
    <message>
        <source>There is no minimum of χ² inside the search: the density %1 Å⁻³ and the background scale %2 are only the best ones in it.</source>
        <translation>搜索范围内没有 χ² 的极小值：密度 %1 Å⁻³ 和本底标度因子 %2 只是该范围内的最佳值。</translation>
    </message>
    <message>
        <source>G(r) was transformed from the S(q) of the file from q = %1 to %2 Å⁻¹, S taken as Faber–Ziman.</source>
        <translation>G(r) 由文件中的 S(q) 从 q = %1 到 %2 Å⁻¹ 变换求得，S 视为 Faber–Ziman 定义。</translation>
    </message>
    <message>
        <source>Without a window G(r) misses −4πρr at low r by far: the end of the pattern at %1 Å⁻¹ is not sound. The scale comes from G(r) with Lorch&apos;s window; choose a lesser q_max.</source>
        <translation>不加窗函数时，低 r 处的 G(r) 与 −4πρr 相差甚远：衍射谱在 %1 Å⁻¹ 的末端不可靠。标度因子由加 Lorch 窗函数的 G(r) 求得；请选择较小的 q_max。</translation>
    </message>
    <message>
        <source>The scale is %1 by low r alone and %2 by S → 1 at high q alone: they differ by more than their errors. Both together give %3.</source>
        <translation>标度因子仅由低 r 求得为 %1，仅由高 q 处 S → 1 求得为 %2：两者之差超过其误差。两者合用得 %3。</translation>
    </message>
    <message>
        <source>Noise of the rows: from their scatter, as by counting; %1 rows are worth one independent row.</source>
        <translation>数据行的噪声：由其离散求得，按计数统计处理；%1 行相当于一个独立行。</translation>
    </message>
    <message>
        <source>Noise of the rows: %2 times what the file states; %1 rows are worth one independent row.</source>
        <translation>数据行的噪声：文件注明值的 %2 倍；%1 行相当于一个独立行。</translation>
    </message>
    <message>
        <source>Noise of the rows: as the file states; %1 rows are worth one independent row.</source>
        <translation>数据行的噪声：取文件注明的值；%1 行相当于一个独立行。</translation>
    </message>
    <message>
        <source>The sample holds no pair %1.</source>
        <translation>样品不含原子对 %1。</translation>
    </message>
    <message>
        <source>Choose two elements of the composition.</source>
        <translation>请选择成分中的两个元素。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The recording holds a single pattern and is no series.</source>
        <translation>该记录只有一个衍射谱，不是系列。</translation>
    </message>
    <message>
        <source>Use a stack of frames, or a folder of patterns.</source>
        <translation>请用一叠帧或一个衍射谱文件夹。</translation>
    </message>
    <message>
        <source>The stack holds functions of r; a series follows the FSDP of S(q).</source>
        <translation>这一叠是 r 的函数；系列跟踪 S(q) 的第一尖锐衍射峰。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the series could not be used.</source>
        <translation>
            <numerusform>系列中有 %n 个衍射谱无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “frame” numbers the frames from 1 to %1, each once.</source>
        <translation>“frame”列从 1 到 %1 给帧编号，每个一次。</translation>
    </message>
    <message>
        <source>The table has no column of a temperature, pressure, time or place that changes.</source>
        <translation>表中没有变化的温度、压力、时间或位置的列。</translation>
    </message>
    <message>
        <source>Name it with its unit, for example “temperature [K]”, or “x [mm]” and “y [mm]”.</source>
        <translation>请带单位命名，例如“temperature [K]”，或“x [mm]”和“y [mm]”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie on other q: they are no frames of one series.</source>
        <translation>“%1”与“%2”的 q 不同：它们不是同一系列的帧。</translation>
    </message>
    <message>
        <source>“%1” has %3 points and “%2” has %4: they are no frames of one series.</source>
        <translation>“%1”有 %3 个点，“%2”有 %4 个：它们不是同一系列的帧。</translation>
    </message>
    <message>
        <source>Integrate all patterns on the same q.</source>
        <translation>请在相同的 q 上积分所有衍射谱。</translation>
    </message>
    <message>
        <source>The file holds several patterns, and which of them are the series cannot be told.</source>
        <translation>文件中有多个衍射谱，无法判断哪些是系列。</translation>
    </message>
    <message>
        <source>“%1” is a stack of frames; a folder of a series holds single patterns.</source>
        <translation>“%1”是一叠帧；系列的文件夹里是单个衍射谱。</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 被略去：%2</translation>
    </message>
    <message>
        <source>The folder holds no file.</source>
        <translation>文件夹中没有文件。</translation>
    </message>
    <message>
        <source>Choose a folder of patterns.</source>
        <translation>请选择衍射谱文件夹。</translation>
    </message>
    <message>
        <source>The data set “%1” of the frames has no unit of a temperature, pressure, time or length and is not used.</source>
        <translation>帧的数据集“%1”没有温度、压力、时间或长度的单位，不予使用。</translation>
    </message>
    <message>
        <source>The recording does not state what the frames were measured at.</source>
        <translation>该记录没有说明各帧的测量条件。</translation>
    </message>
    <message>
        <source>Give a table of conditions, one row a frame.</source>
        <translation>请给出条件表，每帧一行。</translation>
    </message>
    <message>
        <source>There are %1 conditions for %2 frames.</source>
        <translation>%2 帧有 %1 个条件。</translation>
    </message>
    <message>
        <source>Give one condition for each frame, in the order of the frames.</source>
        <translation>请按帧的顺序为每帧给出一个条件。</translation>
    </message>
    <message>
        <source>The conditions go up and down in the order of the frames; groups are of frames that follow each other.</source>
        <translation>条件按帧的顺序有升有降；分组由相继的帧组成。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) have the condition of another one.</source>
        <translation>
            <numerusform>%n 帧与另一帧条件相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>A series takes every n-th frame or groups of n with n of at least one.</source>
        <translation>系列每 n 帧取一帧或每 n 帧一组，n 至少为一。</translation>
    </message>
    <message>
        <source>The patterns do not tell this quantity.</source>
        <translation>衍射谱不给出这个量。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a peak are too few for a map.</source>
        <translation>
            <numerusform>只有 %n 个有峰的位置，不足以成图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nine are the least.</source>
        <translation>至少需要九个。</translation>
    </message>
    <message>
        <source>Nearly all places of the map are outliers.</source>
        <translation>图上几乎所有位置都是离群点。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) have no FSDP and no volume.</source>
        <translation>
            <numerusform>%n 个衍射谱没有第一尖锐衍射峰，也就没有体积。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) stand out from the two lines and are left out of them.</source>
        <translation>
            <numerusform>%n 个衍射谱偏离两条直线，不计入其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two straight lines describe the volume no better than one (P = %1 by F).</source>
        <translation>两条直线描述体积并不比一条更好（F 检验 P = %1）。</translation>
    </message>
    <message>
        <source>A parabola describes the volume as well as two straight lines (P = %1 by F): no kink is claimed.</source>
        <translation>抛物线描述体积与两条直线一样好（F 检验 P = %1）：不确认折点。</translation>
    </message>
    <message>
        <source>Measure further on either side, more densely or longer, or narrow the range of conditions.</source>
        <translation>请在两侧测得更远、更密或更久，或缩小条件的范围。</translation>
    </message>
    <message>
        <source>α is apparent: it is three times that of the distance which the FSDP measures. Yavari et al., Acta Mater. 53 (2005) 1611, found it equal to dilatometry.</source>
        <translation>α 是表观的：是第一尖锐衍射峰所量距离的膨胀的三倍。Yavari 等，Acta Mater. 53 (2005) 1611，发现它与膨胀仪一致。</translation>
    </message>
    <message>
        <source>J. Chem. Phys. 148 (2018) 204509 found that it is not: volume and q1 follow a fractional exponent.</source>
        <translation>J. Chem. Phys. 148 (2018) 204509 发现并非如此：体积与 q1 服从分数指数。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are too few for two straight lines.</source>
        <translation>
            <numerusform>%n 个点不足以拟合两条直线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten points at eight conditions are the least.</source>
        <translation>至少需要八个条件下的十个点。</translation>
    </message>
    <message>
        <source>Name the one to be followed.</source>
        <translation>请指明要跟踪的那一个。</translation>
    </message>
    <message>
        <source>The interval of the kink does not end within the measured range.</source>
        <translation>折点的区间没有在测量范围内结束。</translation>
    </message>
    <message>
        <source>The volume expands less above the kink than below it: this is no glass transition.</source>
        <translation>折点以上体积膨胀小于折点以下：这不是玻璃化转变。</translation>
    </message>
    <message>
        <source>Narrow the range of conditions to the glass and the liquid.</source>
        <translation>请把条件范围缩小到玻璃和液体。</translation>
    </message>
    <message>
        <source>The series has no such frame.</source>
        <translation>该系列没有这一帧。</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold different quantities, as an intensity and S(q) are: they are no frames of one series.</source>
        <translation>“%1”和“%2”含有不同的量（如强度与 S(q)）：它们不是同一系列的帧。</translation>
    </message>
    <message>
        <source>Put patterns of one kind into the folder.</source>
        <translation>请在文件夹中只放同一种衍射谱。</translation>
    </message>
    <message>
        <source>“%1” was measured at a wavelength of %3 Å and “%2” at %4 Å: they are no frames of one series.</source>
        <translation>“%1”的测量波长为 %3 Å，“%2”为 %4 Å：它们不是同一系列的帧。</translation>
    </message>
    <message>
        <source>Put patterns of one wavelength into the folder.</source>
        <translation>请在文件夹中只放同一波长的衍射谱。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) state no errors, which count as unknown; those of the others are kept.</source>
        <translation>
            <numerusform>%n 个衍射谱没有给出误差，视为未知；其余衍射谱的误差保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) say otherwise than “%1” whether they are corrected for polarisation; they are treated as it is.</source>
        <translation>
            <numerusform>%n 个衍射谱关于偏振校正的说明与“%1”不同；按后者处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each frame one row.</source>
        <translation>请为每一帧给出一行。</translation>
    </message>
    <message>
        <source>No row of the table names “%1”.</source>
        <translation>表中没有一行指明“%1”。</translation>
    </message>
    <message>
        <source>Two rows of the table name “%1”.</source>
        <translation>表中有两行指明“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table name no frame and are left out.</source>
        <translation>
            <numerusform>表中有 %n 行没有指明任何帧，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no pattern “%1”.</source>
        <translation>文件中没有衍射谱“%1”。</translation>
    </message>
    <message>
        <source>Name one that it holds.</source>
        <translation>请指定文件中有的一个。</translation>
    </message>
    <message>
        <source>The frames are in the order of the numbers in the names of the files, from “%1” to “%2”.</source>
        <translation>各帧按文件名中的数字排序，从“%1”到“%2”。</translation>
    </message>
    <message>
        <source>The conditions of the frames are those of “%1”; “%2” is not used.</source>
        <translation>各帧的条件取自“%1”；“%2”未使用。</translation>
    </message>
    <message>
        <source>“%1” is by its name what was set, and no measured value stands beside it.</source>
        <translation>“%1”按其名称是设定值，旁边没有测量值。</translation>
    </message>
    <message>
        <source>The temperature of frame %1 lies below 0 K: %2 K.</source>
        <translation>第 %1 帧的温度低于 0 K：%2 K。</translation>
    </message>
    <message>
        <source>Check the unit of the temperatures.</source>
        <translation>请检查温度的单位。</translation>
    </message>
    <message>
        <source>No frame has a number for its condition.</source>
        <translation>没有一帧的条件是数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) whose condition is no number are left out.</source>
        <translation>
            <numerusform>%n 帧的条件不是数字，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>All places of the map are the same one.</source>
        <translation>图中所有位置都相同。</translation>
    </message>
    <message>
        <source>Check the conditions, or follow the frames over time or by their number.</source>
        <translation>请检查条件，或按时间或帧号跟踪各帧。</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>还没有表格。</translation>
    </message>
    <message>
        <source>Paste the rows of a spreadsheet, one for each frame.</source>
        <translation>请粘贴电子表格的行，每帧一行。</translation>
    </message>
    <message>
        <source>The rows have no titles.</source>
        <translation>这些行没有标题。</translation>
    </message>
    <message>
        <source>Say what the values are.</source>
        <translation>请说明这些数值是什么。</translation>
    </message>
</context>
<context>
    <name>SeriesTexts</name>
    <message>
        <source>Fit at %1 GPa</source>
        <translation>%1 GPa 下的拟合</translation>
    </message>
    <message>
        <source>Crossover from %1 to %2</source>
        <translation>过渡区从 %1 到 %2</translation>
    </message>
    <message>
        <source>rms %1, without scaling %2</source>
        <translation>rms %1，未缩放 %2</translation>
    </message>
    <message>
        <source>T_{g,P} at %1 GPa: %2</source>
        <translation>%1 GPa 下的 T_{g,P}：%2</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>活化能</translation>
    </message>
    <message>
        <source>Master curve</source>
        <translation>主曲线</translation>
    </message>
    <message>
        <source>mean of the scans ± standard error</source>
        <translation>各次扫描的平均值 ± 标准误差</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>假想温度</translation>
    </message>
    <message>
        <source>T %1 K · T_f %2 K</source>
        <translation>T %1 K · T_f %2 K</translation>
    </message>
    <message>
        <source>%1 GPa: T_f higher by %2 before equilibrium</source>
        <translation>%1 GPa：平衡之前 T_f 高出 %2</translation>
    </message>
    <message>
        <source>Fictive temperature, reduced axis</source>
        <translation>虚拟温度（约化轴）</translation>
    </message>
    <message>
        <source>T/T_{g,P} %1 · T_f %2 K</source>
        <translation>T/T_{g,P} %1 · T_f %2 K</translation>
    </message>
    <message>
        <source>Ratio of fictive temperatures</source>
        <translation>虚拟温度之比</translation>
    </message>
    <message>
        <source>T %1 K · ratio %2</source>
        <translation>T %1 K · 比值 %2</translation>
    </message>
    <message>
        <source>Largest difference at %1</source>
        <translation>最大差值在 %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation>T %1 K · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Peak width of recovered samples</source>
        <translation>回收样品的峰宽</translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>Peak width against pressure</source>
        <translation>峰宽随压力</translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation>P %1 GPa · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>No temperature has samples compressed at two or more pressures.</source>
        <translation>没有哪个温度下有在两个或更多压力下压缩的样品。</translation>
    </message>
    <message>
        <source>Slowdown by pressure</source>
        <translation>压力引起的减慢</translation>
    </message>
    <message>
        <source>T %1 K · log₁₀ of the factor %2</source>
        <translation>T %1 K · 因子的 log₁₀ %2</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>%1 GPa shifts T_g by %2</source>
        <translation>%1 GPa 使 T_g 移动 %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>%1 times slower at %2 K</source>
        <translation>在 %2 K 慢 %1 倍</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>耦合</translation>
    </message>
    <message>
        <source>equilibrium</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>过渡</translation>
    </message>
    <message>
        <source>This compares samples: give each its treatment (temperature, pressure) in the sample table, or open a study.</source>
        <translation>此处比较各样品：请在样品表中为每个样品填写处理条件（温度、压力），或打开一个研究。</translation>
    </message>
    <message>
        <source>E_β = %1, E_α = %2 (R T_g at 1 atm)</source>
        <translation>E_β = %1，E_α = %2（1 atm 下的 R T_g）</translation>
    </message>
    <message>
        <source>T %1 K · E_a %2 R T_g at 1 atm</source>
        <translation>T %1 K · E_a %2 R T_g（1 atm 下）</translation>
    </message>
    <message>
        <source>T/T_{g,P} %1 · E_a %2 R T_g at 1 atm</source>
        <translation>T/T_{g,P} %1 · E_a %2 R T_g（1 atm 下）</translation>
    </message>
    <message>
        <source>FSDP of recovered samples</source>
        <translation>回收样品的 FSDP</translation>
    </message>
    <message>
        <source>The law is unverified: compare its numbers with a publication.</source>
        <translation>该定律未经核实：请将其数值与文献比较。</translation>
    </message>
    <message>
        <source>This shows a map: import a stack of frames with their places (x and y) as a series.</source>
        <translation>此处显示图：请把带有位置（x 和 y）的一叠帧作为系列导入。</translation>
    </message>
    <message>
        <source>This shows a series: import a stack of frames as a series, with their temperatures, pressures or times.</source>
        <translation>此处显示系列：请把一叠帧连同其温度、压力或时间作为系列导入。</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>离群点</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>%1 · %2 Å⁻¹</source>
        <translation>%1 · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Volume over temperature</source>
        <translation>体积随温度</translation>
    </message>
    <message>
        <source>T %1 K · V/V₀ %2</source>
        <translation>T %1 K · V/V₀ %2</translation>
    </message>
    <message>
        <source>This series is not over temperatures.</source>
        <translation>该系列不是随温度的。</translation>
    </message>
    <message>
        <source>FSDP over the series</source>
        <translation>系列中的 FSDP</translation>
    </message>
    <message>
        <source>Peak width over the series</source>
        <translation>系列中的峰宽</translation>
    </message>
    <message>
        <source>S(q) over the series</source>
        <translation>系列中的 S(q)</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation>q %1 Å⁻¹ · S %2</translation>
    </message>
    <message>
        <source>mean %1, scatter %2</source>
        <translation>平均 %1，离散 %2</translation>
    </message>
    <message>
        <source>gradient %1 along x, %2 along y per mm</source>
        <translation>梯度：沿 x %1，沿 y %2（每 mm）</translation>
    </message>
    <message>
        <source>correlation length %1 mm</source>
        <translation>相关长度 %1 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand out</source>
        <translation>
            <numerusform>%n 个位置突出</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1 mm · y %2 mm</source>
        <translation>x %1 mm · y %2 mm</translation>
    </message>
    <message>
        <source>Map of q₁ / Å⁻¹</source>
        <translation>q₁ / Å⁻¹ 的图</translation>
    </message>
    <message>
        <source>Map of the FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹ 的图</translation>
    </message>
    <message>
        <source>Map of the height of S(q)</source>
        <translation>S(q) 峰高的图</translation>
    </message>
    <message>
        <source>Map of the scale</source>
        <translation>标度的图</translation>
    </message>
    <message>
        <source>Series: volume over temperature</source>
        <translation>系列：体积随温度</translation>
    </message>
    <message>
        <source>Series: FSDP</source>
        <translation>系列：FSDP</translation>
    </message>
    <message>
        <source>Series: peak width</source>
        <translation>系列：峰宽</translation>
    </message>
    <message>
        <source>Series: S(q)</source>
        <translation>系列：S(q)</translation>
    </message>
    <message>
        <source>Map: FSDP</source>
        <translation>图：FSDP</translation>
    </message>
    <message>
        <source>Map: peak width</source>
        <translation>图：峰宽</translation>
    </message>
    <message>
        <source>Map: height</source>
        <translation>图：高度</translation>
    </message>
    <message>
        <source>Map: scale</source>
        <translation>图：标度</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without E_a: not drawn</source>
        <translation>
            <numerusform>%n 个样品没有 E_a：未绘出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) take no part: left out by hand, of another composition or treatment, or not heated</source>
        <translation>
            <numerusform>%n 个样品未参与：被手动排除、成分或处理不同，或未加热</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Step %1 of the thermal history cannot be carried out.</source>
        <translation>无法执行热历史的第 %1 步。</translation>
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
    <message>
        <source>The text is not a thermal history in JSON: line %1 cannot be read.</source>
        <translation>该文本不是 JSON 格式的热历史：无法读取第 %1 行。</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>字段“%1”在此处未知。</translation>
    </message>
    <message>
        <source>Only the Tool–Narayanaswamy–Moynihan model with one process can be fitted.</source>
        <translation>只能拟合单一过程的 Tool–Narayanaswamy–Moynihan 模型。</translation>
    </message>
    <message>
        <source>Choose that model, and set the second process aside.</source>
        <translation>请选择该模型，并去掉第二过程。</translation>
    </message>
    <message>
        <source>The weight of the second process is %1.</source>
        <translation>第二过程的权重为 %1。</translation>
    </message>
    <message>
        <source>It must lie between 0 and 1.</source>
        <translation>它必须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>A ramp needs a rate that leads to its end, a hold a duration above zero, and every temperature must be above 0 K; pressure moves the glass transition by 200 K at the most; a repetition needs as many steps before it as it repeats.</source>
        <translation>变温段需要能够通向其终点的速率，保温段需要大于零的时长，所有温度必须高于 0 K；压力至多使玻璃化转变移动 200 K；重复若干步时，其前面须有同样多的步。</translation>
    </message>
    <message>
        <source>It must lie between 0 and 10⁴ K.</source>
        <translation>它必须在 0 与 10⁴ K 之间。</translation>
    </message>
    <message>
        <source>The recorded step of the thermal history is no heating ramp.</source>
        <translation>热历史中所记录的步不是升温段。</translation>
    </message>
    <message>
        <source>End the thermal history with the heating that was measured.</source>
        <translation>请以实测的升温段作为热历史的结尾。</translation>
    </message>
    <message>
        <source>Too few rows of the scan lie on the ramp of the thermal history (%1).</source>
        <translation>该扫描落在热历史变温段上的行太少（%1）。</translation>
    </message>
    <message>
        <source>Let the ramp begin and end where the scan does.</source>
        <translation>请使变温段的起点和终点与扫描一致。</translation>
    </message>
    <message>
        <source>The rate of a simulated scan must not be zero, and its mass larger than zero.</source>
        <translation>模拟扫描的速率不能为零，质量必须大于零。</translation>
    </message>
    <message>
        <source>The lines of the heat capacity must be finite.</source>
        <translation>热容的直线必须有限。</translation>
    </message>
    <message>
        <source>The thermal history has no ramp to record.</source>
        <translation>热历史中没有可记录的变温段。</translation>
    </message>
    <message>
        <source>Add a ramp at its end, or give the number of one.</source>
        <translation>请在末尾添加一个变温段，或给出某个变温段的序号。</translation>
    </message>
    <message>
        <source>The recorded ramp would have too few rows, or more than a million.</source>
        <translation>所记录变温段的行数将太少，或超过一百万。</translation>
    </message>
    <message>
        <source>Choose the distance of the rows and the ends of the ramp to fit.</source>
        <translation>请选择与变温段相适应的行距和两端。</translation>
    </message>
    <message>
        <source>The heat capacity at points of a ramp needs at least five of them.</source>
        <translation>求变温段上各点的热容至少需要五个点。</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>The thermal history has no hold.</source>
        <translation>热历史中没有保温段。</translation>
    </message>
    <message>
        <source>The thermal history has no such step.</source>
        <translation>热历史中没有这一步。</translation>
    </message>
    <message>
        <source>The rates of the Kissinger line must be larger than zero.</source>
        <translation>Kissinger 直线的速率必须大于零。</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>没有这次模拟。</translation>
    </message>
    <message>
        <source>Change the glass</source>
        <translation>更改玻璃</translation>
    </message>
    <message>
        <source>Change the first temperature</source>
        <translation>更改起始温度</translation>
    </message>
    <message>
        <source>Change the thermal history</source>
        <translation>更改热历史</translation>
    </message>
    <message>
        <source>Change step %1</source>
        <translation>更改第 %1 步</translation>
    </message>
    <message>
        <source>Add step %1</source>
        <translation>添加第 %1 步</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除第 %1 步</translation>
    </message>
    <message>
        <source>Change how the scan is recorded</source>
        <translation>更改扫描的记录方式</translation>
    </message>
    <message>
        <source>Move the windows</source>
        <translation>移动区间</translation>
    </message>
    <message>
        <source>Change the Kissinger line</source>
        <translation>更改 Kissinger 直线</translation>
    </message>
    <message>
        <source>Keep the run “%1”</source>
        <translation>保留模拟“%1”</translation>
    </message>
    <message>
        <source>Forget a run</source>
        <translation>丢弃一次模拟</translation>
    </message>
    <message>
        <source>Load an experiment</source>
        <translation>载入实验</translation>
    </message>
    <message>
        <source>Lesson “%1”, step %2</source>
        <translation>课程“%1”，第 %2 步</translation>
    </message>
    <message>
        <source>Select a scan of the study to lay it over and to fit the model to it.</source>
        <translation>请选择研究中的一条扫描，以将其叠加并用模型拟合。</translation>
    </message>
    <message>
        <source>Fit to “%1”</source>
        <translation>拟合到“%1”</translation>
    </message>
</context>
<context>
    <name>SimulatorDials</name>
    <message>
        <source>weight of the second process</source>
        <translation>第二过程的权重</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>its T_g</source>
        <translation>第二过程的 T_g</translation>
    </message>
    <message>
        <source>its Δh*</source>
        <translation>第二过程的 Δh*</translation>
    </message>
    <message>
        <source>pressure up to the scan</source>
        <translation>扫描前的压力</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>rate of the scan</source>
        <translation>扫描速率</translation>
    </message>
    <message>
        <source>rate before it</source>
        <translation>扫描前的速率</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>倾斜</translation>
    </message>
</context>
<context>
    <name>SimulatorKissinger</name>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>cooled as fast as heated</source>
        <translation>降温与升温一样快</translation>
    </message>
    <message>
        <source>one and the same history, heated at these rates</source>
        <translation>同一热历史，以这些速率升温</translation>
    </message>
    <message>
        <source>apparent E_a = %1 R T_g, %2 of the truth</source>
        <translation>表观 E_a = %1 R T_g，为真值的 %2</translation>
    </message>
    <message>
        <source>true Δh* = %1 R T_g with T_g of the model (dashed)</source>
        <translation>真实 Δh* = %1 R T_g，T_g 取自模型（虚线）</translation>
    </message>
</context>
<context>
    <name>SimulatorPictures</name>
    <message>
        <source>T_f of the model %1</source>
        <translation>模型的 T_f %1</translation>
    </message>
    <message>
        <source>T_p %1, C_N %2</source>
        <translation>T_p %1，C_N %2</translation>
    </message>
    <message>
        <source>T_f by equal areas %1</source>
        <translation>等面积法 T_f %1</translation>
    </message>
    <message>
        <source>onset at the half step %1, at the greatest slope %2</source>
        <translation>起始点：半台阶处 %1，最大斜率处 %2</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>Scan, simulated</source>
        <translation>扫描，模拟</translation>
    </message>
    <message>
        <source>recorded at %1</source>
        <translation>以 %1 记录</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>假想温度</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>整个热历史</translation>
    </message>
    <message>
        <source>dashed: the temperature of the hold</source>
        <translation>虚线：保温段的温度</translation>
    </message>
    <message>
        <source>dashed: equilibrium, T_f = T</source>
        <translation>虚线：平衡态，T_f = T</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>焓</translation>
    </message>
    <message>
        <source>of the recorded ramp, against the liquid</source>
        <translation>所记录的变温段，相对于液体</translation>
    </message>
    <message>
        <source>diamond: T_f of the model</source>
        <translation>菱形：模型的 T_f</translation>
    </message>
    <message>
        <source>onset at the half step %1, at the greatest slope %2 (of the overshoot, ξ = %3)</source>
        <translation>起始点：半台阶处 %1，最大斜率处 %2（属于过冲，ξ = %3）</translation>
    </message>
    <message>
        <source>in the hold after the temperature jump</source>
        <translation>温度跃变之后的保温段</translation>
    </message>
</context>
<context>
    <name>SmallMultiples</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>正在计算…</translation>
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
        <source>The sample could not be saved: %1 The file is as it was before.</source>
        <translation>无法保存样品：%1 文件保持原样。</translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message>
        <source>F of the fit</source>
        <translation>拟合的 F</translation>
    </message>
    <message>
        <source>F–f plot</source>
        <translation>F–f 图</translation>
    </message>
    <message>
        <source>Eulerian strain f</source>
        <translation>欧拉应变 f</translation>
    </message>
    <message>
        <source>f %1 · F %2 GPa</source>
        <translation>f %1 · F %2 GPa</translation>
    </message>
    <message>
        <source>A straight line of slope 3B_{0}(B′ − 4)/2; level for B′ = 4.</source>
        <translation>斜率为 3B_{0}(B′ − 4)/2 的直线；B′ = 4 时为水平线。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) whose strain is within 2σ of zero are not drawn.</source>
        <translation>
            <numerusform>%n 个应变与零相差不到 2σ 的衍射谱未绘出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureFactorView</name>
    <message>
        <source>q_1 %1</source>
        <translation>q_1 %1</translation>
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
    <message>
        <source>fit, %1</source>
        <translation>拟合，%1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Fit of the FSDP</source>
        <translation>FSDP 的拟合</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>mean of all frames</source>
        <translation>所有帧的平均</translation>
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
        <source>Equation of state</source>
        <translation>状态方程</translation>
    </message>
    <message>
        <source>No diffraction patterns to draw yet. Drop pattern files on the window, or choose Import.</source>
        <translation>尚无可绘制的衍射谱。请将衍射谱文件拖放到窗口，或选择“导入”。</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>R(r)</source>
        <translation>R(r)</translation>
    </message>
    <message>
        <source>F–f plot</source>
        <translation>F–f 图</translation>
    </message>
    <message>
        <source>Confidence of B₀ and B′</source>
        <translation>B₀ 和 B′ 的置信区域</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>第一尖锐衍射峰 (FSDP)</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>FSDP 的宽度</translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>各原子对的权重</translation>
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
    <message>
        <source>No sample was measured under pressure.</source>
        <translation>没有样品在压力下测量。</translation>
    </message>
    <message>
        <source>It was left out by hand.</source>
        <translation>已手动排除。</translation>
    </message>
    <message>
        <source>Its composition is not that of most samples.</source>
        <translation>其成分与大多数样品不同。</translation>
    </message>
    <message>
        <source>It has no heating scan.</source>
        <translation>它没有升温扫描。</translation>
    </message>
    <message>
        <source>The temperature of its treatment is not known.</source>
        <translation>其处理温度未知。</translation>
    </message>
    <message>
        <source>Enter the treatment of the sample.</source>
        <translation>请输入该样品的处理。</translation>
    </message>
    <message>
        <source>The pressure of its treatment is not known.</source>
        <translation>其处理压力未知。</translation>
    </message>
    <message>
        <source>No scan shows a clear endothermic peak.</source>
        <translation>没有扫描显示清晰的吸热峰。</translation>
    </message>
    <message>
        <source>The samples have different reference T_g.</source>
        <translation>各样品的参考 T_g 不同。</translation>
    </message>
    <message>
        <source>Set the reference T_g of the study.</source>
        <translation>请设置研究的参考 T_g。</translation>
    </message>
    <message>
        <source>There is no reference T_g at ambient pressure.</source>
        <translation>没有常压下的参考 T_g。</translation>
    </message>
    <message>
        <source>This pattern reaches to %1 Å⁻¹ and the reference of ΔG(r) to %2 Å⁻¹.</source>
        <translation>此衍射谱达到 %1 Å⁻¹，而 ΔG(r) 的参考达到 %2 Å⁻¹。</translation>
    </message>
    <message>
        <source>Set the same q_max, or choose another reference.</source>
        <translation>请设置相同的 q_max，或选择其他参考。</translation>
    </message>
    <message>
        <source>No rate was measured in equilibrium at both pressures.</source>
        <translation>没有任何速率在两个压力下都在平衡态测量过。</translation>
    </message>
    <message>
        <source>There is no T_g under pressure to move the relaxation law by.</source>
        <translation>没有可用来移动弛豫定律的压力下的 T_g。</translation>
    </message>
    <message>
        <source>There is no relaxation preset “%1”.</source>
        <translation>没有弛豫预设“%1”。</translation>
    </message>
    <message>
        <source>Sub-peaks are up to six distances in Å that are positive.</source>
        <translation>子峰最多为六个以 Å 表示的正距离。</translation>
    </message>
    <message>
        <source>A fit window of ±%1 Å⁻¹ is not positive.</source>
        <translation>拟合区间 ±%1 Å⁻¹ 不是正数。</translation>
    </message>
    <message>
        <source>The limits beyond which frames are left out are positive.</source>
        <translation>剔除帧的界限必须为正。</translation>
    </message>
    <message>
        <source>A polarised fraction of %1 is not between 0 and 1.</source>
        <translation>偏振分数 %1 不在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 0, 2 or 3.</source>
        <translation>反冲指数为 0、2 或 3。</translation>
    </message>
    <message>
        <source>Add an anchor first.</source>
        <translation>请先添加锚点。</translation>
    </message>
    <message>
        <source>A background has no G(r) to be the reference of a difference.</source>
        <translation>本底没有可作为差值参考的 G(r)。</translation>
    </message>
    <message>
        <source>There is no figure “%1” in the study.</source>
        <translation>研究中没有图“%1”。</translation>
    </message>
    <message>
        <source>There is no reference to compare the structure with.</source>
        <translation>没有可与结构比较的参考样品。</translation>
    </message>
    <message>
        <source>Choose a sample that has a pattern.</source>
        <translation>请选择一个带有衍射谱的样品。</translation>
    </message>
    <message>
        <source>It is not known where equilibrium begins under pressure.</source>
        <translation>压力下平衡从何处开始未知。</translation>
    </message>
    <message>
        <source>No pattern belongs to a sample that was compressed in equilibrium.</source>
        <translation>没有衍射谱属于在平衡态压缩的样品。</translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is not positive.</source>
        <translation>压力 %1 GPa 不是正数。</translation>
    </message>
    <message>
        <source>An error of %1 K is negative.</source>
        <translation>误差 %1 K 为负。</translation>
    </message>
    <message>
        <source>A panel of a figure needs an identity and something to draw.</source>
        <translation>图的分图需要标识和可绘制的内容。</translation>
    </message>
    <message>
        <source>Panel “%1” has no size.</source>
        <translation>分图“%1”没有尺寸。</translation>
    </message>
    <message>
        <source>An axis of panel “%1” has no length.</source>
        <translation>分图“%1”的一个坐标轴没有长度。</translation>
    </message>
    <message>
        <source>Figure “%1” has no size.</source>
        <translation>图“%1”没有尺寸。</translation>
    </message>
    <message>
        <source>No T_g was set for %1 GPa.</source>
        <translation>没有为 %1 GPa 设置 T_g。</translation>
    </message>
    <message>
        <source>Set it, or choose another method.</source>
        <translation>请进行设置，或选择其他方法。</translation>
    </message>
    <message>
        <source>An anchor at %1 K cannot be.</source>
        <translation>锚点不能位于 %1 K。</translation>
    </message>
    <message>
        <source>Two anchors at %1 K cannot be.</source>
        <translation>不能有两个锚点同在 %1 K。</translation>
    </message>
    <message>
        <source>Give each anchor a temperature of its own.</source>
        <translation>请使每个锚点的温度各不相同。</translation>
    </message>
    <message>
        <source>Between %1 and %2 K, where the glass transition is taken, the mass changes by %3 %: the step may be a reaction.</source>
        <translation>在取玻璃化转变的 %1 与 %2 K 之间，质量变化了 %3%：该台阶可能是一个反应。</translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>只有 Birch–Murnaghan 方程才有二阶形式。</translation>
    </message>
    <message>
        <source>A pair is two elements and a range of distances in Å: Zr-Cu from 2.4 to 2.9.</source>
        <translation>原子对由两个元素和以 Å 表示的距离范围组成：Zr-Cu，从 2.4 到 2.9。</translation>
    </message>
    <message>
        <source>The baseline of scan “%1” has no such anchor.</source>
        <translation>扫描“%1”的基线没有这个锚点。</translation>
    </message>
    <message>
        <source>Scan “%1” has no baseline set by hand.</source>
        <translation>扫描“%1”没有手动设置的基线。</translation>
    </message>
    <message>
        <source>A T_0 of %1 K is not above 0 K.</source>
        <translation>T_0 的值 %1 K 不高于 0 K。</translation>
    </message>
    <message>
        <source>The lines of these samples have no slope in common (p = %1).</source>
        <translation>这些样品的直线没有共同的斜率 (p = %1)。</translation>
    </message>
    <message>
        <source>Compare their activation energies one by one.</source>
        <translation>请逐个比较它们的活化能。</translation>
    </message>
    <message>
        <source>A reference pressure of %1 GPa is no number.</source>
        <translation>参考压力 %1 GPa 不是数字。</translation>
    </message>
    <message>
        <source>A choice of other analysts has no key.</source>
        <translation>其他分析者的一个选择没有键。</translation>
    </message>
    <message>
        <source>The choice “%1” needs two different options or more.</source>
        <translation>选择“%1”需要至少两个不同的选项。</translation>
    </message>
    <message>
        <source>The range of “%1” from %2 to %3 is empty.</source>
        <translation>“%1”从 %2 至 %3 的范围为空。</translation>
    </message>
    <message>
        <source>Widen it, or leave the choice as it is.</source>
        <translation>请扩大范围，或让该选择保持原样。</translation>
    </message>
    <message>
        <source>The range of “%1” does not hold what the study chose, %2.</source>
        <translation>“%1”的范围不包含研究所选的值 %2。</translation>
    </message>
    <message>
        <source>The choice “%1” stands there twice.</source>
        <translation>选择“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Some conditions of the frames are no numbers.</source>
        <translation>某些帧的条件不是数字。</translation>
    </message>
    <message>
        <source>Every %1th frame is no series.</source>
        <translation>每 %1 帧取一帧不成系列。</translation>
    </message>
    <message>
        <source>A range from %1 to %2 holds nothing.</source>
        <translation>从 %1 到 %2 的范围内什么也没有。</translation>
    </message>
    <message>
        <source>Pattern “%1” has no frames to be a series of.</source>
        <translation>衍射谱“%1”没有可成为系列的帧。</translation>
    </message>
    <message>
        <source>There is no measurement “%1” in sample “%2”.</source>
        <translation>样品“%2”中没有测量“%1”。</translation>
    </message>
    <message>
        <source>A measurement without a recording cannot be added.</source>
        <translation>没有记录的测量无法添加。</translation>
    </message>
    <message>
        <source>An error of %1 is negative.</source>
        <translation>误差 %1 为负。</translation>
    </message>
    <message>
        <source>R1 cannot be at %1 nm.</source>
        <translation>R1 不可能在 %1 nm。</translation>
    </message>
    <message>
        <source>A range from %1 to %2 nm holds nothing.</source>
        <translation>%1 至 %2 nm 的范围为空。</translation>
    </message>
    <message>
        <source>A mass of %1 g is not above zero.</source>
        <translation>质量 %1 g 不大于零。</translation>
    </message>
    <message>
        <source>“%1” comes from another file.</source>
        <translation>“%1”来自另一个文件。</translation>
    </message>
    <message>
        <source>The figure “%1” could not be read and is kept as it is in the file.</source>
        <translation>图“%1”无法读取，按文件中的原样保留。</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>Open the samples one by one and save the study again.</source>
        <translation>请逐个打开样品，然后重新保存研究。</translation>
    </message>
    <message>
        <source>A sample of the study has no identity or no file.</source>
        <translation>研究中有一个样品没有标识或没有文件。</translation>
    </message>
    <message>
        <source>Two samples of the study have the identity “%1”.</source>
        <translation>研究中有两个样品的标识同为“%1”。</translation>
    </message>
    <message>
        <source>Two figures of the study are called “%1”.</source>
        <translation>研究中有两个图同名为“%1”。</translation>
    </message>
    <message>
        <source>This is no study file.</source>
        <translation>这不是研究文件。</translation>
    </message>
    <message>
        <source>The study file is of a newer version (%1).</source>
        <translation>该研究文件的版本更新 (%1)。</translation>
    </message>
    <message>
        <source>Open it with a newer Vitrine.</source>
        <translation>请用更新版本的 Vitrine 打开。</translation>
    </message>
    <message>
        <source>The analyses of many analysts that are kept with the study cannot be read.</source>
        <translation>与研究一同保存的多位分析者的分析无法读取。</translation>
    </message>
    <message>
        <source>Ask the analysts anew.</source>
        <translation>请重新请分析者分析。</translation>
    </message>
    <message>
        <source>The figure “%1” is not drawn: %2</source>
        <translation>图“%1”未绘制：%2</translation>
    </message>
    <message>
        <source>It stays in the file as it is; mend it there, or remove the figure.</source>
        <translation>它在文件中保持原样；请在文件中修正，或删除该图。</translation>
    </message>
</context>
<context>
    <name>StyleFile</name>
    <message>
        <source>Choose a file that a figure&apos;s style was saved in.</source>
        <translation>请选择保存了图样式的文件。</translation>
    </message>
    <message>
        <source>The style is of a newer version (%1).</source>
        <translation>该样式来自更新的版本（%1）。</translation>
    </message>
    <message>
        <source>What this version does not know of the style is kept, and not drawn.</source>
        <translation>此版本不认识的样式内容会保留但不绘制。</translation>
    </message>
    <message>
        <source>This is no style of figures.</source>
        <translation>这不是图的样式。</translation>
    </message>
    <message>
        <source>The style has no width or no size of type.</source>
        <translation>该样式没有宽度或字号。</translation>
    </message>
</context>
<context>
    <name>SubPeakDrawing</name>
    <message>
        <source>Fitted sub-peaks</source>
        <translation>拟合的子峰</translation>
    </message>
    <message>
        <source>sub-peaks</source>
        <translation>子峰</translation>
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
    <message>
        <source>The column “%1” holds words and was left out.</source>
        <translation>列“%1”含有文字，已略去。</translation>
    </message>
    <message>
        <source>A line that holds the number “%1” was taken for titles.</source>
        <translation>含有数字“%1”的一行被视为标题行。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n line(s) of words among the rows.</source>
        <translation>
            <numerusform>已略去：数据行之间的 %n 行文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part the numbers of a row by tabs, semicolons, commas or blanks.</source>
        <translation>请用制表符、分号、逗号或空格分隔一行中的各个数字。</translation>
    </message>
</context>
<context>
    <name>Thermogram</name>
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
    <message>
        <source>Anchor at %1 K</source>
        <translation>锚点在 %1 K</translation>
    </message>
    <message>
        <source>Corrected for thermal lag: temperatures moved by %1 K on average.</source>
        <translation>已校正热滞后：温度平均移动了 %1 K。</translation>
    </message>
    <message>
        <source>The sign of the signal was inverted, so that endothermic events point up.</source>
        <translation>信号的符号已反转，使吸热事件向上。</translation>
    </message>
    <message>
        <source>The correction for thermal lag needs the heating rate.</source>
        <translation>校正热滞后需要升温速率。</translation>
    </message>
    <message>
        <source>This peak is the sub-T_g endotherm (shadow glass transition)</source>
        <translation>此峰为亚 T_g 吸热峰（影子玻璃化转变）</translation>
    </message>
    <message>
        <source>Set a baseline under the peaks by hand</source>
        <translation>手动设置峰下的基线</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>Baseline from the glass transition</source>
        <translation>由玻璃化转变确定基线</translation>
    </message>
    <message>
        <source>Maximum at %1 K</source>
        <translation>极大值在 %1 K</translation>
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
    <message>
        <source>What the original gives is used; saving keeps that.</source>
        <translation>采用由原始文件得到的结果；保存时也保留该结果。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The file holds a stack of frames, and nobody has said yet what they become.</source>
        <translation>文件包含一组帧，尚未指定如何处理它们。</translation>
    </message>
    <message>
        <source>Import one such file by hand; the answer is remembered.</source>
        <translation>请手动导入一个这样的文件；答案会被记住。</translation>
    </message>
    <message>
        <source>Spectra of ruby and runs for a heat capacity are not read by a watch.</source>
        <translation>监视不会读取红宝石光谱和热容测量。</translation>
    </message>
    <message>
        <source>Import the file by hand.</source>
        <translation>请手动导入该文件。</translation>
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
    <message>
        <source>The only step between two straight ranges is %1 K wide about %2 K; a glass transition is narrower, and a drift or a reaction looks like this.</source>
        <translation>两段直线之间唯一的台阶位于 %2 K 附近，宽 %1 K；玻璃化转变没有这么宽，而漂移或反应会呈现这种形状。</translation>
    </message>
    <message>
        <source>If there is a glass transition, set the glass window and the liquid window by hand.</source>
        <translation>如果存在玻璃化转变，请手动设置玻璃区间和液体区间。</translation>
    </message>
    <message>
        <source>The ranges taken for straight beside the only step that was found are not straight: one holds a peak at %1 K.</source>
        <translation>所找到的唯一台阶两侧的直线段并不直：其中一段在 %1 K 处有峰。</translation>
    </message>
    <message>
        <source>The step before the crystallisation does not stand clear of the noise.</source>
        <translation>晶化之前的台阶没有明显高出噪声。</translation>
    </message>
    <message>
        <source>The liquid crystallises or decomposes before it has become straight, so there is no liquid line from which to take a half step.</source>
        <translation>液体在其曲线变直之前就已晶化或分解，因此没有可用来求半台阶的液体基线。</translation>
    </message>
    <message>
        <source>Heat faster, set the liquid window by hand, or use the inflection, which needs no liquid line.</source>
        <translation>请以更快的速率升温，手动设置液体区间，或使用不需要液体基线的拐点。</translation>
    </message>
    <message>
        <source>The only step between two straight ranges changes by %1 % over its own width of %2 K about %3 K: the ranges beside it are flanks or a drift, and not a glass and its liquid.</source>
        <translation>两段直线范围之间的唯一台阶在 %3 K 附近其自身 %2 K 的宽度内变化了 %1 %：其两侧是峰的侧翼或漂移，而不是玻璃及其液体。</translation>
    </message>
    <message>
        <source>The step of %1 J/(g K) about %2 K is too great for a glass transition, whose step is below %3 J/(g K): it is a reaction, melting, or the mass or the heating rate is wrong.</source>
        <translation>%2 K 附近 %1 J/(g K) 的台阶对玻璃化转变来说过大（其台阶低于 %3 J/(g K)）：这是反应或熔化，或者质量或升温速率有误。</translation>
    </message>
    <message>
        <source>What rises above the liquid line behind the step about %1 K has the area of %2 K of the step, too much for a glass that relaxes: it is melting or a reaction, and the step may be none.</source>
        <translation>%1 K 附近台阶之后高出液体线的部分，其面积相当于 %2 K 的台阶，对弛豫的玻璃来说过大：这是熔化或反应，该台阶也许并不是台阶。</translation>
    </message>
    <message>
        <source>No step before a crystallisation was found.</source>
        <translation>未找到晶化之前的台阶。</translation>
    </message>
    <message>
        <source>The step about %1 K is only %2 times as high as the error of the lines beside it: it may be a drift of the baseline.</source>
        <translation>%1 K 附近的台阶高度仅为其两侧直线误差的 %2 倍：它可能是基线的漂移。</translation>
    </message>
    <message>
        <source>A window beside the step about %1 K is %2 K long, shorter than the climb of %3 K itself: its line is not known to be that of a glass or a liquid.</source>
        <translation>%1 K 附近台阶旁的一个区间长 %2 K，比 %3 K 的上升段本身还短：无法确知其直线是否为玻璃或液体的基线。</translation>
    </message>
    <message>
        <source>Between %1 and %2 K the curve is not straight but bends by %3 % of the step.</source>
        <translation>在 %1 与 %2 K 之间，曲线不是直线，弯曲量为台阶的 %3 %。</translation>
    </message>
    <message>
        <source>The heating rate varies by %1 % over what is analysed; on average it is %2 K/s.</source>
        <translation>升温速率在所分析的范围内变化 %1 %；平均为 %2 K/s。</translation>
    </message>
    <message>
        <source>No step was found between the two lines; the fictive temperature stands on the lines alone.</source>
        <translation>两条直线之间未发现台阶；假想温度仅由这两条直线得出。</translation>
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
    <message>
        <source>The file holds another sample now.</source>
        <translation>该文件现在包含另一个样品。</translation>
    </message>
    <message>
        <source>Open it as a sample of its own, and save this one under another name.</source>
        <translation>请将其作为独立的样品打开，并以其他名称保存此样品。</translation>
    </message>
    <message>
        <source>Reload “%1”</source>
        <translation>重新载入“%1”</translation>
    </message>
    <message>
        <source>The previous version holds another sample.</source>
        <translation>上一版本包含另一个样品。</translation>
    </message>
    <message>
        <source>Previous version of “%1”</source>
        <translation>“%1”的上一版本</translation>
    </message>
    <message>
        <source>Sample “%1” is open from another file.</source>
        <translation>样品“%1”已从另一个文件打开。</translation>
    </message>
    <message>
        <source>Remove it from the study first; its file stays.</source>
        <translation>请先将其从研究中移除；其文件会保留。</translation>
    </message>
    <message>
        <source>Recover “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The sample “%1” has no file yet.</source>
        <translation>样品“%1”尚无文件。</translation>
    </message>
    <message>
        <source>Save every sample first: a study names their files.</source>
        <translation>请先保存每个样品：研究要记录它们的文件。</translation>
    </message>
    <message>
        <source>Open the demonstration study (simulated)</source>
        <translation>打开演示研究（模拟）</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n sample(s)</source>
        <translation>
            <numerusform>打开 %n 个样品</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the study under another name, so that nothing is lost.</source>
        <translation>请以其他名称保存研究，以免丢失任何内容。</translation>
    </message>
    <message>
        <source>Recover the choices across samples and the figures</source>
        <translation>恢复跨样品的选择和图</translation>
    </message>
    <message>
        <source>Another study is open.</source>
        <translation>已打开另一个研究。</translation>
    </message>
    <message>
        <source>Save it, start Vitrine again, and recover the unsaved changes first.</source>
        <translation>请先保存它，重新启动 Vitrine，然后首先恢复未保存的更改。</translation>
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
    <message numerus="yes">
        <source>%1 of %n heating scan(s) with a glass transition</source>
        <translation>
            <numerusform>%n 条升温扫描中 %1 条有玻璃化转变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) cannot be used</source>
        <translation>
            <numerusform>%n 条扫描无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pattern(s) with S(q)</source>
        <translation>
            <numerusform>%n 个衍射谱中 %1 个有 S(q)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kissinger line (%1) is fitted</source>
        <translation>已拟合 Kissinger 直线 (%1)</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>has a glass transition</source>
        <translation>有玻璃化转变</translation>
    </message>
    <message>
        <source>glass line, step, liquid line</source>
        <translation>玻璃基线、台阶、液体基线</translation>
    </message>
    <message>
        <source>set by hand, %1; anchors at %2 K</source>
        <translation>手动设置，%1；锚点位于 %2 K</translation>
    </message>
    <message>
        <source>%1 Å⁻³, given</source>
        <translation>%1 Å⁻³，给定</translation>
    </message>
    <message>
        <source>%1 Å⁻³, refined</source>
        <translation>%1 Å⁻³，优化所得</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>数密度</translation>
    </message>
    <message>
        <source>%1 Å, set by hand</source>
        <translation>%1 Å，手动设置</translation>
    </message>
    <message>
        <source>%1 Å, found automatically</source>
        <translation>%1 Å，自动找到</translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation>低 r 迭代次数</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>本底</translation>
    </message>
    <message>
        <source>Fitted over</source>
        <translation>拟合范围</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>搜寻范围</translation>
    </message>
    <message>
        <source>in a window set by hand</source>
        <translation>手动设置的区间内</translation>
    </message>
    <message>
        <source>around the first clear maximum</source>
        <translation>第一个清晰极大值附近</translation>
    </message>
    <message>
        <source>Limits of the shell</source>
        <translation>壳层的界限</translation>
    </message>
    <message>
        <source>%1 … %2 Å, set by hand</source>
        <translation>%1 … %2 Å，手动设置</translation>
    </message>
    <message>
        <source>%1 … %2 Å, found automatically</source>
        <translation>%1 … %2 Å，自动找到</translation>
    </message>
    <message>
        <source>Sub-peaks fitted in</source>
        <translation>子峰拟合范围</translation>
    </message>
    <message>
        <source>%1 … %2 Å</source>
        <translation>%1 … %2 Å</translation>
    </message>
    <message>
        <source>Independent points there</source>
        <translation>其中的独立点数</translation>
    </message>
    <message>
        <source>%1 GPa: %2</source>
        <translation>%1 GPa：%2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>阶数</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩量</translation>
    </message>
    <message>
        <source>q_1 to the power %1</source>
        <translation>q_1 的 %1 次幂</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>by the errors of the points</source>
        <translation>按各点的误差</translation>
    </message>
    <message>
        <source>every point alike</source>
        <translation>各点相同</translation>
    </message>
    <message>
        <source>In the fit</source>
        <translation>在拟合中</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>可变</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1 is tied: %2.</source>
        <translation>%1 受约束：%2。</translation>
    </message>
    <message>
        <source>%1 is at its low bound.</source>
        <translation>%1 处于其下限。</translation>
    </message>
    <message>
        <source>%1 is at its high bound.</source>
        <translation>%1 处于其上限。</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>peaks</source>
        <translation>峰</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>手动：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>pressure not stated</source>
        <translation>未注明压力</translation>
    </message>
    <message>
        <source>treatment not stated</source>
        <translation>未注明处理</translation>
    </message>
    <message>
        <source>composition not stated</source>
        <translation>未注明成分</translation>
    </message>
    <message>
        <source>cooling, not analysed</source>
        <translation>降温，不作分析</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>方程</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>晶化</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>熔化</translation>
    </message>
    <message>
        <source>onset of crystallisation</source>
        <translation>晶化起始点</translation>
    </message>
    <message>
        <source>Crystallisation and melting</source>
        <translation>晶化与熔化</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>sub-T_g endotherm</source>
        <translation>亚 T_g 吸热峰</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Sub-T_g endotherm</source>
        <translation>亚 T_g 吸热峰</translation>
    </message>
    <message>
        <source>straight from the onset to the end of the peak</source>
        <translation>从峰的起始点到终止点的直线</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>%1, of the replicates</source>
        <translation>%1，由重复测量得到</translation>
    </message>
    <message>
        <source>%1, of the points about the line</source>
        <translation>%1，由各点相对直线的离散得到</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>T_g of R T_g</source>
        <translation>R T_g 中的 T_g</translation>
    </message>
    <message>
        <source>%1 K, the reference T_g of the sample</source>
        <translation>%1 K，样品的参考 T_g</translation>
    </message>
    <message>
        <source>%1 K, where the heating begins</source>
        <translation>%1 K，升温开始处</translation>
    </message>
    <message>
        <source>p value of the curvature</source>
        <translation>弯曲的 p 值</translation>
    </message>
    <message>
        <source>%1, up to where the noise of S(q) reaches its oscillation</source>
        <translation>%1，直到 S(q) 的噪声达到其振荡幅度处</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>第一尖锐衍射峰 (FSDP)</translation>
    </message>
    <message>
        <source>± is noise alone; the view “Analysts” tells how far choices carry a number.</source>
        <translation>± 仅为噪声；视图“分析者”显示选择使数值变动多少。</translation>
    </message>
    <message>
        <source>± is noise alone: the analyses in the view “Analysts” are of the study as it was before the last change.</source>
        <translation>± 仅为噪声：视图“分析者”中的分析针对的是最后一次更改之前的研究。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选择</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n analysis(es)</source>
        <translation>
            <numerusform>%1，取自 %n 次分析</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>has G(r)</source>
        <translation>有 G(r)</translation>
    </message>
    <message>
        <source>has S(q) and a first sharp peak</source>
        <translation>有 S(q) 和第一尖锐峰</translation>
    </message>
    <message>
        <source>has S(q), and no first sharp peak was found</source>
        <translation>有 S(q)，但未找到第一尖锐峰</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Φ / K s^{-1}</source>
        <translation>Φ / K s^{-1}</translation>
    </message>
    <message>
        <source>± with choices</source>
        <translation>± 含选择</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>T_{onset} (steepest slope, ξ = %1)</source>
        <translation>T_{onset}（最大斜率，ξ = %1）</translation>
    </message>
    <message>
        <source>T_{onset} (steepest slope)</source>
        <translation>T_{onset}（最大斜率）</translation>
    </message>
    <message>
        <source>T_{onset} (half step)</source>
        <translation>T_{onset}（半台阶）</translation>
    </message>
</context>
<context>
    <name>vitrine::AppearanceCommands</name>
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
        <source>Language of the System</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The language stays as it is.</source>
        <translation>语言保持不变。</translation>
    </message>
    <message>
        <source>The language changes when Vitrine is started the next time.</source>
        <translation>语言将在下次启动 Vitrine 时更改。</translation>
    </message>
</context>
<context>
    <name>vitrine::BaselineForm</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Anchor %1, temperature in kelvin</source>
        <translation>锚点 %1，温度（开尔文）</translation>
    </message>
    <message>
        <source>Anchor %1, level; empty: on the curve</source>
        <translation>锚点 %1，高度；留空：在曲线上</translation>
    </message>
    <message>
        <source>on the curve</source>
        <translation>在曲线上</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove anchor %1</source>
        <translation>移除锚点 %1</translation>
    </message>
    <message>
        <source>Baseline under the peaks</source>
        <translation>峰下的基线</translation>
    </message>
</context>
<context>
    <name>vitrine::CanvasView</name>
    <message>
        <source>being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Fit the view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>%1 · pale bars: noise ⊕ choices</source>
        <translation>%1 · 浅色误差棒：噪声 ⊕ 选择</translation>
    </message>
    <message>
        <source>pale bars: noise ⊕ choices</source>
        <translation>浅色误差棒：噪声 ⊕ 选择</translation>
    </message>
</context>
<context>
    <name>vitrine::ChoicesModel</name>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why so far</source>
        <translation>范围的依据</translation>
    </message>
</context>
<context>
    <name>vitrine::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>成立比例</translation>
    </message>
    <message>
        <source>Of analyses</source>
        <translation>分析数</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandOverlay</name>
    <message>
        <source>not possible now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>vitrine::Commands</name>
    <message>
        <source>Open or import a sample first.</source>
        <translation>请先打开或导入样品。</translation>
    </message>
</context>
<context>
    <name>vitrine::CompressionForm</name>
    <message>
        <source>Fit of the equation of state</source>
        <translation>状态方程的拟合</translation>
    </message>
    <message>
        <source>Exponent of q_1</source>
        <translation>q_1 的指数</translation>
    </message>
    <message>
        <source>Weight points by their errors</source>
        <translation>按误差为各点加权</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>方程</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, second order (B′ = 4)</source>
        <translation>Birch–Murnaghan，二阶 (B′ = 4)</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, B′ free</source>
        <translation>Birch–Murnaghan，B′ 自由</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, B′ fixed</source>
        <translation>Birch–Murnaghan，B′ 固定</translation>
    </message>
    <message>
        <source>Vinet, B′ free</source>
        <translation>Vinet，B′ 自由</translation>
    </message>
    <message>
        <source>Vinet, B′ fixed</source>
        <translation>Vinet，B′ 固定</translation>
    </message>
    <message>
        <source>Reference pressure of q_1</source>
        <translation>q_1 的参考压力</translation>
    </message>
</context>
<context>
    <name>vitrine::ConditionsDialog</name>
    <message>
        <source>Table of conditions</source>
        <translation>条件表</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet here, one for each frame, with titles such as “temperature [K]” or without.</source>
        <translation>在此粘贴电子表格的行，每帧一行，可带“temperature [K]”之类的标题，也可不带。</translation>
    </message>
    <message>
        <source>The values are</source>
        <translation>数值为</translation>
    </message>
    <message>
        <source>as their titles say</source>
        <translation>按标题所述</translation>
    </message>
    <message>
        <source>temperatures in K</source>
        <translation>温度，K</translation>
    </message>
    <message>
        <source>temperatures in °C</source>
        <translation>温度，°C</translation>
    </message>
    <message>
        <source>pressures in GPa</source>
        <translation>压力，GPa</translation>
    </message>
    <message>
        <source>times in s</source>
        <translation>时间，s</translation>
    </message>
    <message>
        <source>places x in mm</source>
        <translation>位置 x，mm</translation>
    </message>
    <message>
        <source>places x and y in mm</source>
        <translation>位置 x 和 y，mm</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n 行，从 %1 到 %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::CorrectionsForm</name>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
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
        <source>polarised in the plane</source>
        <translation>面内偏振</translation>
    </message>
    <message>
        <source>Fraction in the plane</source>
        <translation>面内分数</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>吸收</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>flat plate</source>
        <translation>平板</translation>
    </message>
    <message>
        <source>capillary</source>
        <translation>毛细管</translation>
    </message>
    <message>
        <source>μt of plate, μR of capillary</source>
        <translation>平板 μt，毛细管 μR</translation>
    </message>
    <message>
        <source>Compton recoil</source>
        <translation>康普顿反冲</translation>
    </message>
    <message>
        <source>photon counting, R²</source>
        <translation>光子计数，R²</translation>
    </message>
    <message>
        <source>integrating, R³</source>
        <translation>积分型，R³</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不考虑</translation>
    </message>
    <message>
        <source>Dispersion f′ and f″</source>
        <translation>色散修正 f′ 和 f″</translation>
    </message>
    <message>
        <source>Detector distance</source>
        <translation>探测器距离</translation>
    </message>
    <message>
        <source>± of the distance</source>
        <translation>距离的 ±</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>clipped mean</source>
        <translation>裁剪均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Clip points beyond</source>
        <translation>裁剪点，超过</translation>
    </message>
    <message>
        <source>Reject frames beyond</source>
        <translation>剔除帧，超过</translation>
    </message>
    <message>
        <source>Reject scales off by</source>
        <translation>剔除帧，标度偏差超过</translation>
    </message>
    <message>
        <source>Scale frames to each other</source>
        <translation>将各帧相互定标</translation>
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
    <name>vitrine::FigureCommands</name>
    <message>
        <source>Figures…</source>
        <translation>图…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export All Figures…</source>
        <translation>导出所有图…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)</translation>
    </message>
    <message>
        <source>The figure is written, its numbers beside it.</source>
        <translation>图已写出，其数据在旁。</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>图的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of figures are written, their numbers beside them.</source>
        <translation>
            <numerusform>已写出 %n 个图文件，数值在其旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Methods, Tables and References…</source>
        <translation>写出方法、表格和参考文献…</translation>
    </message>
    <message>
        <source>The figure has the style “%1”.</source>
        <translation>该图采用样式“%1”。</translation>
    </message>
    <message>
        <source>Style of the figure</source>
        <translation>图的样式</translation>
    </message>
    <message>
        <source>Styles of figures (*.vstyle);;All files (*)</source>
        <translation>图的样式 (*.vstyle);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The style is written.</source>
        <translation>样式已写入。</translation>
    </message>
    <message>
        <source>Save the style</source>
        <translation>保存样式</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Styles of figures (*.vstyle)</source>
        <translation>图的样式 (*.vstyle)</translation>
    </message>
    <message>
        <source>Folder for the words of the paper</source>
        <translation>论文文字的文件夹</translation>
    </message>
    <message>
        <source>Methods, tables and references are written to the folder “paper”, with notes to you.</source>
        <translation>方法、表格和参考文献已写入文件夹“paper”，并附有给您的说明。</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureOutline</name>
    <message>
        <source>Inset: %1</source>
        <translation>插图：%1</translation>
    </message>
    <message>
        <source>Parts of the figure</source>
        <translation>图的组成部分</translation>
    </message>
    <message>
        <source>Letter: none</source>
        <translation>字母：无</translation>
    </message>
    <message>
        <source>Letter “%1”</source>
        <translation>字母“%1”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Axis of x</source>
        <translation>x 轴</translation>
    </message>
    <message>
        <source>Axis of y</source>
        <translation>y 轴</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePreview</name>
    <message>
        <source>The figure as it will be printed</source>
        <translation>打印效果的图</translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation>图中的文字</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureWindow</name>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Figures of the study</source>
        <translation>研究的图</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>One column, 86 mm</source>
        <translation>单栏，86 mm</translation>
    </message>
    <message>
        <source>Two columns, 174 mm</source>
        <translation>双栏，174 mm</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>恢复模板</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What can be set of what is selected</source>
        <translation>所选部分的设置</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Single column, 86 mm</source>
        <translation>单栏，86 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 114 mm</source>
        <translation>一栏半，114 mm</translation>
    </message>
    <message>
        <source>Double column, 174 mm</source>
        <translation>双栏，174 mm</translation>
    </message>
    <message>
        <source>Colours for all eyes, 174 mm</source>
        <translation>色盲友好的颜色，174 mm</translation>
    </message>
    <message>
        <source>Empty Figure</source>
        <translation>空白图</translation>
    </message>
    <message>
        <source>Figure of the Views That Are Shown</source>
        <translation>由所显示的视图生成图</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Save as a File…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>All in One Column</source>
        <translation>全部排成一列</translation>
    </message>
    <message>
        <source>All in Two Columns</source>
        <translation>全部排成两列</translation>
    </message>
    <message>
        <source>All in Three Columns</source>
        <translation>全部排成三列</translation>
    </message>
    <message>
        <source>Page as High as Its Panels</source>
        <translation>页面高度与面板一致</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Upright Line</source>
        <translation>竖直线</translation>
    </message>
    <message>
        <source>Level Line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>vitrine::FileAnswers</name>
    <message>
        <source>The file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>a spectrum of ruby</source>
        <translation>红宝石光谱</translation>
    </message>
    <message>
        <source>a run for a heat capacity</source>
        <translation>热容的一次测量</translation>
    </message>
</context>
<context>
    <name>vitrine::FileCommands</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
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
        <source>Open Previous Version</source>
        <translation>打开上一版本</translation>
    </message>
    <message>
        <source>Save Study As…</source>
        <translation>研究另存为…</translation>
    </message>
    <message>
        <source>Select a scan or a pattern first.</source>
        <translation>请先选择一条扫描或一个衍射谱。</translation>
    </message>
    <message>
        <source>Open samples</source>
        <translation>打开样品</translation>
    </message>
    <message>
        <source>Samples and studies (*.vitrine *.vstudy);;All files (*)</source>
        <translation>样品和研究 (*.vitrine *.vstudy);;所有文件 (*)</translation>
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
        <source>Save the study</source>
        <translation>保存研究</translation>
    </message>
    <message>
        <source>Studies (*.vstudy)</source>
        <translation>研究 (*.vstudy)</translation>
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
        <source>Choices across samples or figures are not saved.</source>
        <translation>跨样品的选择或图尚未保存。</translation>
    </message>
    <message>
        <source>“%1” is in the folder already.</source>
        <translation>文件夹中已有“%1”。</translation>
    </message>
    <message>
        <source>Shall what is saved now take its place?</source>
        <translation>是否用现在保存的内容替换它？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
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
        <source>Understood</source>
        <translation>识别结果</translation>
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
        <source>“%1” is being read …</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>忘记这些回答</translation>
    </message>
    <message>
        <source>The answers that were remembered for “%1” are used.</source>
        <translation>已采用为“%1”记住的回答。</translation>
    </message>
    <message>
        <source>What was understood of the file</source>
        <translation>对文件的理解</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>“%1” is read as a file of patterns when you go on.</source>
        <translation>继续后，“%1”将作为衍射谱文件读取。</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>“%1” is shown in another preview when you go on.</source>
        <translation>继续后“%1”在另一个预览中显示。</translation>
    </message>
</context>
<context>
    <name>vitrine::FolderWatch</name>
    <message>
        <source>Its content is in the study already, or was read before.</source>
        <translation>其内容已在研究中，或之前已读取。</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>已读取。</translation>
    </message>
    <message>
        <source>Watched folder: “%1” was read.</source>
        <translation>监视的文件夹：已读取“%1”。</translation>
    </message>
    <message>
        <source>Watched folder: “%1” could not be read.</source>
        <translation>监视的文件夹：无法读取“%1”。</translation>
    </message>
    <message>
        <source>Watched folder: it is no longer there.</source>
        <translation>监视的文件夹：该文件夹已不存在。</translation>
    </message>
    <message>
        <source>Watched folder: it is there again.</source>
        <translation>监视的文件夹：该文件夹已重新出现。</translation>
    </message>
    <message>
        <source>Watched folder: new files wait while there is something to redo.</source>
        <translation>监视的文件夹：只要还有可重做的步骤，新文件就会等待。</translation>
    </message>
    <message>
        <source>It has changed since it was read. Nothing was taken in again; import it by hand.</source>
        <translation>它在读取后已更改，未再次导入；请手动导入。</translation>
    </message>
    <message>
        <source>Watched folder: “%1” has changed since it was read.</source>
        <translation>监视的文件夹：“%1”在读取后已更改。</translation>
    </message>
</context>
<context>
    <name>vitrine::HeatCapacityForm</name>
    <message>
        <source>Runs for the heat capacity</source>
        <translation>用于热容的测量</translation>
    </message>
    <message>
        <source>Mass of the sample</source>
        <translation>样品质量</translation>
    </message>
    <message>
        <source>Mass of sapphire</source>
        <translation>蓝宝石质量</translation>
    </message>
    <message>
        <source>Error of either mass</source>
        <translation>两个质量各自的误差</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>空坩埚</translation>
    </message>
    <message>
        <source>Pan of sapphire</source>
        <translation>蓝宝石的坩埚</translation>
    </message>
    <message>
        <source>Pan of the sample</source>
        <translation>样品的坩埚</translation>
    </message>
    <message>
        <source>Bring isotherms to zero first</source>
        <translation>先将等温段归零</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>the empty pan</source>
        <translation>空坩埚</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>蓝宝石</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>移除此测量</translation>
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
    <name>vitrine::ImportCommands</name>
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
        <source>Open the Demonstration Study</source>
        <translation>打开演示研究</translation>
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
        <source>The import was cancelled: nothing was taken in.</source>
        <translation>导入已取消：未纳入任何内容。</translation>
    </message>
    <message>
        <source>The instrument files of the demonstration study are being made…</source>
        <translation>正在生成演示研究的仪器文件…</translation>
    </message>
    <message>
        <source>Import Ruby Spectra…</source>
        <translation>导入红宝石光谱…</translation>
    </message>
    <message>
        <source>Import Runs for the Heat Capacity…</source>
        <translation>导入热容测量…</translation>
    </message>
    <message>
        <source>Import spectra of ruby</source>
        <translation>导入红宝石光谱</translation>
    </message>
    <message>
        <source>Import runs for the heat capacity</source>
        <translation>导入热容测量</translation>
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
    <message>
        <source>Go on</source>
        <translation>继续</translation>
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
    <message>
        <source>One sample for all files</source>
        <translation>所有文件归入一个样品</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s) of “%2”</source>
        <translation>
            <numerusform>%1
“%2”的 %n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Table of all files</source>
        <translation>所有文件的表格</translation>
    </message>
    <message>
        <source>%1
a file of patterns</source>
        <translation>%1
衍射谱文件</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n file(s) do not say it, and their data do not show one direction for all of them. The answer is for these files only.</source>
        <translation>
            <numerusform>放热向上还是向下？%n 个文件未注明，且其数据没有显示统一的方向。此回答只用于这些文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell, or paste rows from a spreadsheet. Treatment, pressure, temperature and time of holding are those of the sample; numbers may have a unit.</source>
        <translation>请在单元格中输入，或粘贴电子表格中的行。处理、压力、温度和保温时间属于样品；数字可以带单位。</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>文件尚未读取。</translation>
    </message>
    <message>
        <source>Write “as cast”, “annealed” or “compressed”, or nothing.</source>
        <translation>请写“铸态”、“退火”或“压缩”，或留空。</translation>
    </message>
    <message>
        <source>A rate must be above zero.</source>
        <translation>速率应大于零。</translation>
    </message>
    <message>
        <source>%1
a spectrum of ruby</source>
        <translation>%1
红宝石光谱</translation>
    </message>
    <message>
        <source>%1
a run for a heat capacity</source>
        <translation>%1
热容的一次测量</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportTable</name>
    <message>
        <source>The whole table</source>
        <translation>整个表</translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation>所选内容</translation>
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
        <source>T_p %1 K</source>
        <translation>T_p %1 K</translation>
    </message>
    <message>
        <source>%1 · %2 · T_p %3</source>
        <translation>%1 · %2 · T_p %3</translation>
    </message>
</context>
<context>
    <name>vitrine::LessonPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The lesson needs a study with scans or patterns that leave something to choose, such as the demonstration.</source>
        <translation>本课需要一个其扫描或谱图留有选择余地的研究，例如演示研究。</translation>
    </message>
    <message>
        <source>What do a window, a baseline and q_max do to a published number? Each step makes one choice otherwise and shows it in all views, with the study as it is as a ghost. The study itself does not change.</source>
        <translation>区间、基线和 q_max 对发表的数值有什么影响？每一步改作一个选择，并在所有视图中显示，原来的研究以浅色作为对照。研究本身不变。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>vitrine::LessonPane</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Choose a lesson…</source>
        <translation>选择课程…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>vitrine::LossesModel</name>
    <message>
        <source>the whole analysis</source>
        <translation>整个分析</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In analyses</source>
        <translation>涉及的分析数</translation>
    </message>
    <message>
        <source>Their numbers</source>
        <translation>其编号</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>Vitrine[*]</source>
        <translation>Vitrine[*]</translation>
    </message>
    <message>
        <source>%1[*] — Vitrine</source>
        <translation>%1[*] — Vitrine</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <source>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;A workbench for people who measure glasses.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;面向玻璃测量者的工作台。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Colours of Data</source>
        <translation>数据颜色</translation>
    </message>
    <message>
        <source>Send the View to a Figure</source>
        <translation>将视图发送到图</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>vitrine::ManySamplesDialog</name>
    <message numerus="yes">
        <source>Set for %n sample(s)</source>
        <translation>
            <numerusform>为 %n 个样品设置</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked becomes the same for all; an empty box means not known.</source>
        <translation>勾选的项目将对所有样品取相同的值；空框表示未知。</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
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
        <source>Treatment</source>
        <translation>处理</translation>
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
</context>
<context>
    <name>vitrine::MarkupKeys</name>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Greek letters and signs</source>
        <translation>希腊字母与符号</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>希腊字母</translation>
    </message>
</context>
<context>
    <name>vitrine::MethodImportDialog</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 to %2 nm</source>
        <translation>
            <numerusform>%n 行，%1 至 %2 nm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A new sample: %1</source>
        <translation>新样品：%1</translation>
    </message>
    <message>
        <source>a spectrum of ruby</source>
        <translation>红宝石光谱</translation>
    </message>
    <message>
        <source>a run of the empty pan</source>
        <translation>空坩埚的测量</translation>
    </message>
    <message>
        <source>a run of sapphire</source>
        <translation>蓝宝石的测量</translation>
    </message>
    <message>
        <source>a run of the sample</source>
        <translation>样品的测量</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>DSC 曲线</translation>
    </message>
    <message>
        <source>diffraction patterns</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>Import spectra of ruby and runs for the heat capacity</source>
        <translation>导入红宝石光谱与热容测量</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Wavelengths of the spectra</source>
        <translation>光谱的波长</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>按各文件所述</translation>
    </message>
    <message>
        <source>in air</source>
        <translation>在空气中</translation>
    </message>
    <message>
        <source>in vacuum</source>
        <translation>在真空中</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>%1 的内容</translation>
    </message>
    <message>
        <source>shown in another preview when you go on</source>
        <translation>继续后在另一个预览中显示</translation>
    </message>
    <message numerus="yes">
        <source>What %n file(s) hold cannot be told for sure: look at what is proposed.</source>
        <translation>
            <numerusform>%n 个文件的内容无法确定：请查看所建议的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>vitrine::MouseCommands</name>
    <message>
        <source>Look and Zoom</source>
        <translation>查看与缩放</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Select in a Rectangle</source>
        <translation>框选</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Set the Baseline</source>
        <translation>设置基线</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>vitrine::MovedModel</name>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试用值</translation>
    </message>
    <message>
        <source>In printed errors</source>
        <translation>以印出的误差计</translation>
    </message>
</context>
<context>
    <name>vitrine::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberBox</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A number above %1 is needed.</source>
        <translation>需要大于 %1 的数。</translation>
    </message>
    <message>
        <source>“%1” is too near to zero to be meant.</source>
        <translation>“%1”过于接近零，不像是有意输入的。</translation>
    </message>
    <message>
        <source>“%1” is too large to be meant.</source>
        <translation>“%1”过大，不像是有意输入的。</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterModel</name>
    <message>
        <source>varies</source>
        <translation>可变</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>可变</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>noise and choices together</source>
        <translation>噪声与选择合计</translation>
    </message>
    <message>
        <source>noise alone</source>
        <translation>仅噪声</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterTable</name>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Columns of the parameters</source>
        <translation>参数的列</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>此数值的依据？</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>所有参数</translation>
    </message>
</context>
<context>
    <name>vitrine::PartForm</name>
    <message>
        <source>as made</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>数据的范围</translation>
    </message>
    <message>
        <source>Two numbers, such as “400 … 700”; empty: the range of the data.</source>
        <translation>两个数，例如“400 … 700”；留空则为数据的范围。</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternAnswers</name>
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
        <source>r in Å</source>
        <translation>r (Å)</translation>
    </message>
    <message>
        <source>d in Å</source>
        <translation>d (Å)</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>F(q) = q [S(q) − 1]</source>
        <translation>F(q) = q [S(q) − 1]</translation>
    </message>
    <message>
        <source>G(r) in 1/Å²</source>
        <translation>G(r) (1/Å²)</translation>
    </message>
    <message>
        <source>g(r), which tends to 1</source>
        <translation>g(r)，趋于 1</translation>
    </message>
    <message>
        <source>Answers for this file</source>
        <translation>对此文件的回答</translation>
    </message>
    <message>
        <source>Use them for all files that leave the same open</source>
        <translation>用于所有存在同样疑问的文件</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>光束能量</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>横轴取自</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>数值取自</translation>
    </message>
    <message>
        <source>Errors from</source>
        <translation>误差取自</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>their average</source>
        <translation>它们的平均</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>一个系列</translation>
    </message>
    <message>
        <source>a series of means of ten</source>
        <translation>每十帧平均的系列</translation>
    </message>
    <message>
        <source>a pattern each</source>
        <translation>每帧一个衍射谱</translation>
    </message>
    <message>
        <source>Frames of a stack are</source>
        <translation>一叠帧作为</translation>
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
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>光束能量</translation>
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
    <message>
        <source>r of the polynomial</source>
        <translation>多项式的 r</translation>
    </message>
    <message>
        <source>Fit a constant (fluorescence)</source>
        <translation>拟合常数项（荧光）</translation>
    </message>
    <message>
        <source>Fit a term in q²</source>
        <translation>拟合 q² 项</translation>
    </message>
    <message>
        <source>Fit the background scale</source>
        <translation>拟合本底标度因子</translation>
    </message>
    <message>
        <source>Width of Soper–Lorch</source>
        <translation>Soper–Lorch 的宽度</translation>
    </message>
    <message>
        <source>G(r) up to</source>
        <translation>G(r) 上限</translation>
    </message>
    <message>
        <source>none; such as 2.7 3.1</source>
        <translation>无；例如 2.7 3.1</translation>
    </message>
    <message>
        <source>Sub-peaks at</source>
        <translation>子峰位置</translation>
    </message>
    <message>
        <source>Reference of ΔG(r)</source>
        <translation>ΔG(r) 的参考</translation>
    </message>
    <message>
        <source>G(r) and FSDP</source>
        <translation>G(r) 和 FSDP</translation>
    </message>
    <message>
        <source>S(q) below q_min</source>
        <translation>q_min 以下的 S(q)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>straight line to zero</source>
        <translation>直线至零</translation>
    </message>
    <message>
        <source>parabola to zero</source>
        <translation>抛物线至零</translation>
    </message>
    <message>
        <source>Fitted around the maximum, ±</source>
        <translation>极大值附近的拟合范围，±</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternImportDialog</name>
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
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读文件</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Table of all files</source>
        <translation>所有文件的表格</translation>
    </message>
    <message>
        <source>read as a file of scans when you go on</source>
        <translation>继续后作为扫描文件读取</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>P / GPa, measured at</source>
        <translation>P / GPa，测量时</translation>
    </message>
    <message>
        <source>T / K, measured at</source>
        <translation>T / K，测量时</translation>
    </message>
    <message>
        <source>P / GPa, treated at</source>
        <translation>P / GPa，处理时</translation>
    </message>
    <message>
        <source>T / K, treated at</source>
        <translation>T / K，处理时</translation>
    </message>
    <message>
        <source>Type into a cell, or paste rows from a spreadsheet. Files with the same sample are one sample; numbers may have a unit.</source>
        <translation>请在单元格中输入，或粘贴电子表格中的行。样品相同的文件归入同一个样品；数字可以带单位。</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>文件尚未读取。</translation>
    </message>
    <message>
        <source>shown in another preview when you go on</source>
        <translation>继续后在另一个预览中显示</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>一个系列</translation>
    </message>
    <message>
        <source>A series of means of ten</source>
        <translation>每十帧平均的系列</translation>
    </message>
    <message>
        <source>Their average</source>
        <translation>它们的平均</translation>
    </message>
    <message>
        <source>A pattern each</source>
        <translation>每帧一个衍射谱</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold stacks of frames. What do the frames become? The answer is remembered.</source>
        <translation>
            <numerusform>%n 个文件含有多帧堆栈。这些帧要成为什么？回答会被记住。</numerusform>
        </translation>
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
        <source>Reference of ΔG(r): %1</source>
        <translation>ΔG(r) 的参考：%1</translation>
    </message>
    <message numerus="yes">
        <source>Apply the choices of %1 to %n other pattern(s)</source>
        <translation>
            <numerusform>将 %1 的设置应用于另外 %n 个衍射谱</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::PickForm</name>
    <message>
        <source>Windows of the peaks</source>
        <translation>峰区间</translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation>自动寻峰</translation>
    </message>
    <message>
        <source>Peak %1, low end of its window in kelvin</source>
        <translation>峰 %1，其区间的下限（开尔文）</translation>
    </message>
    <message>
        <source>Peak %1, high end of its window in kelvin</source>
        <translation>峰 %1，其区间的上限（开尔文）</translation>
    </message>
</context>
<context>
    <name>vitrine::PictureGrid</name>
    <message>
        <source>Scans as small pictures</source>
        <translation>扫描的小图</translation>
    </message>
    <message>
        <source>Click: make current · Ctrl+click: add · drag: select · arrows: the next one · right-click: what can be done</source>
        <translation>单击：设为当前 · Ctrl+单击：加入 · 拖动：选择 · 方向键：下一个 · 右键单击：可用操作</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotCanvas</name>
    <message>
        <source>There is an anchor already, nearer than %1 pixels.</source>
        <translation>在 %1 像素以内已有一个锚点。</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableModel</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>± with choices</source>
        <translation>含选择的 ±</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableWindow</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>What the plot “%1” shows</source>
        <translation>绘图“%1”的内容</translation>
    </message>
    <message>
        <source>The plot is empty.</source>
        <translation>绘图为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>整个表</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table as LaTeX</source>
        <translation>将表格复制为 LaTeX</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Dismiss what is above</source>
        <translation>忽略以上问题</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n scan(s)</source>
        <translation>
            <numerusform>显示这 %n 条扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n pattern(s)</source>
        <translation>
            <numerusform>显示这 %n 个衍射图</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RegionLayer</name>
    <message>
        <source>%1, lower end</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1，上限</translation>
    </message>
</context>
<context>
    <name>vitrine::ResidualPlot</name>
    <message>
        <source>Residuals of the fit</source>
        <translation>拟合的残差</translation>
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
    <name>vitrine::RobustnessView</name>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>What Failed</source>
        <translation>失败项</translation>
    </message>
    <message>
        <source>Find a number: T_g, 643 K, q1 …</source>
        <translation>查找数值：T_g、643 K、q1 …</translation>
    </message>
    <message>
        <source>%1: the choices do not move it, or too few analyses are done to say which does.</source>
        <translation>%1：各选择不使其变动，或已完成的分析太少，无法判断由哪个选择引起。</translation>
    </message>
    <message>
        <source>%1: what each choice by itself has in the spread over the analyses. A click on a mark of the strip opens that analysis; it can be undone.</source>
        <translation>%1：每个选择单独在各次分析的离散中所占的份额。单击条带上的标记可打开该次分析；可以撤销。</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>分析者</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>vitrine::RubyForm</name>
    <message>
        <source>Spectra of ruby</source>
        <translation>红宝石光谱</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>衍射谱</translation>
    </message>
    <message>
        <source>Use as the Pressure of the Pattern</source>
        <translation>用作该衍射谱的压力</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>光谱</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标度因子</translation>
    </message>
    <message>
        <source>R1 without pressure (296 K)</source>
        <translation>无压力时的 R1（296 K）</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>其误差</translation>
    </message>
    <message>
        <source>Temperature of the ruby</source>
        <translation>红宝石温度</translation>
    </message>
    <message>
        <source>Error of the temperature</source>
        <translation>温度误差</translation>
    </message>
    <message>
        <source>The sample has no patterns.</source>
        <translation>该样品没有衍射谱。</translation>
    </message>
    <message>
        <source>The spectrum gives no pressure.</source>
        <translation>该光谱不给出压力。</translation>
    </message>
    <message>
        <source>Writes this pressure into the pattern; it can be undone.</source>
        <translation>将此压力写入衍射谱；可以撤销。</translation>
    </message>
    <message>
        <source>Remove this spectrum</source>
        <translation>移除此光谱</translation>
    </message>
    <message>
        <source>Wavelengths are</source>
        <translation>波长为</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>in air</source>
        <translation>在空气中</translation>
    </message>
    <message>
        <source>in vacuum</source>
        <translation>在真空中</translation>
    </message>
    <message>
        <source>Lines from</source>
        <translation>直线起于</translation>
    </message>
    <message>
        <source>Lines to</source>
        <translation>直线止于</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBar</name>
    <message>
        <source>Number of analyses</source>
        <translation>分析次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>The study has changed since: what is shown is of the study as it was. %1</source>
        <translation>研究此后已更改：所显示的内容针对更改之前的研究。%1</translation>
    </message>
    <message>
        <source>%1 of %2 analyses are done.</source>
        <translation>%2 次分析中已完成 %1 次。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Analyse as Others Would</source>
        <translation>按他人的方式分析</translation>
    </message>
    <message>
        <source>Every choice that another careful analyst might have made otherwise is varied, and the whole analysis is done anew each time. How far a number moves is shown beside the error of noise.</source>
        <translation>变动其他细心的分析者可能作出不同决定的每个选择，每次都重新进行整个分析。数值变动多少显示在噪声误差旁。</translation>
    </message>
    <message>
        <source>%1 What is shown was found before. %2</source>
        <translation>%1 所显示的是此前的结果。%2</translation>
    </message>
</context>
<context>
    <name>vitrine::Safekeeping</name>
    <message>
        <source>“%1” was changed outside of this window</source>
        <translation>“%1”在此窗口之外被更改</translation>
    </message>
    <message>
        <source>Reload what the file holds now (it can be undone), or keep what is here: the next save puts it in the place of the other, which stays beside it as the previous version.</source>
        <translation>可重新载入文件现有的内容（可以撤销），或保留此处的内容：下次保存将以其取代另一份，另一份则作为上一版本保留在旁。</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now: %1 What is here is not affected; the next save writes it anew.</source>
        <translation>文件目前无法读取：%1 此处的内容不受影响；下次保存将重新写出该文件。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的内容</translation>
    </message>
    <message>
        <source>“%1” is open in another running copy</source>
        <translation>“%1”已在另一个运行中的程序副本中打开</translation>
    </message>
    <message>
        <source>It is opened here to be read. What the other copy saves is noticed here, and is never overwritten unasked: to work on both, save this one under another name.</source>
        <translation>此处以只读方式打开。另一副本所保存的内容会在此处被察觉，且绝不会未经询问而被覆盖：若要在两处编辑，请以其他名称保存此样品。</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>以其他名称保存…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>它从未保存到文件。</translation>
    </message>
    <message>
        <source>Its file “%1” in %2 is no longer there.</source>
        <translation>它的文件“%1”已不在 %2 中。</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>与“%1”没有差别。</translation>
    </message>
    <message>
        <source>Different from “%1”: %2.</source>
        <translation>与“%1”的差别：%2。</translation>
    </message>
    <message>
        <source>That file was changed since.</source>
        <translation>该文件此后已被更改。</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation>是否永久丢弃“%1”的未保存更改？</translation>
    </message>
    <message>
        <source>They are of %1 and cannot be brought back.</source>
        <translation>这些更改的时间为 %1，丢弃后无法找回。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” cannot be read</source>
        <translation>无法读取“%1”的未保存更改</translation>
    </message>
    <message>
        <source>They are of %1: %2 They stay at %3 until you discard them.</source>
        <translation>这些更改的时间为 %1：%2 在您丢弃之前，它们保留在 %3。</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” can be recovered</source>
        <translation>可以恢复“%1”的未保存更改</translation>
    </message>
    <message>
        <source>They are of %1, from a copy that ended without saving.</source>
        <translation>这些更改的时间为 %1，来自未保存就终止的程序副本。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Choices across samples or figures differ from “%1”.</source>
        <translation>跨样品的选择或图与“%1”不同。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
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
        <source>Boswell</source>
        <translation>Boswell</translation>
    </message>
    <message>
        <source>T_0 of Augis–Bennett</source>
        <translation>Augis–Bennett 的 T_0</translation>
    </message>
    <message>
        <source>Reference T_g of R T_g</source>
        <translation>R T_g 的参考 T_g</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>升温速率</translation>
    </message>
    <message>
        <source>dT/dt at T_p</source>
        <translation>T_p 处的 dT/dt</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>程序设定值</translation>
    </message>
    <message>
        <source>A furnace does not follow its program exactly: where the file has times, the rate is the slope of T(t) at the peak.</source>
        <translation>炉子并不精确地跟随其温度程序：若文件含有时间，则速率取峰处 T(t) 的斜率。</translation>
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
    <message>
        <source>T_f %1, mean over the scans</source>
        <translation>T_f %1，各扫描的平均值</translation>
    </message>
    <message>
        <source>%1 · by hand</source>
        <translation>%1 · 手动</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>T_f / K</source>
        <translation>T_f / K</translation>
    </message>
    <message>
        <source>Scan or pattern</source>
        <translation>扫描或衍射图</translation>
    </message>
    <message>
        <source>Φ / K s^{-1}</source>
        <translation>Φ / K s^{-1}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Hold / min</source>
        <translation>保温 / min</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <translation>%1。问题：%2</translation>
    </message>
    <message>
        <source>Cooling rate / K/min</source>
        <translation>冷却速率 / K/min</translation>
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
    <message>
        <source>Group the samples</source>
        <translation>样品分组</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>by pressure</source>
        <translation>按压力</translation>
    </message>
    <message>
        <source>by treatment</source>
        <translation>按处理</translation>
    </message>
    <message>
        <source>by composition</source>
        <translation>按成分</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n sample(s)…</source>
        <translation>
            <numerusform>为 %n 个样品设置…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s) from the study</source>
        <translation>
            <numerusform>从研究中移除 %n 个样品</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as there is room for</source>
        <translation>空间所能容纳的列</translation>
    </message>
    <message>
        <source>In the order of the study</source>
        <translation>按研究中的顺序</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>粘贴到表格</translation>
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
    <name>vitrine::SavePlaces</name>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>“%1”不能作为文件名。</translation>
    </message>
    <message>
        <source>“%1” is in the folder already. Choose another name.</source>
        <translation>文件夹中已有“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Two samples cannot both go to “%1”.</source>
        <translation>两个样品不能都保存到“%1”。</translation>
    </message>
</context>
<context>
    <name>vitrine::SavePlacesDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no file yet. They go to one folder:</source>
        <translation>
            <numerusform>%n 个样品还没有文件。它们将保存到同一文件夹：</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Files of the samples</source>
        <translation>样品的文件</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>With a study file, which keeps the samples, choices across them and figures together:</source>
        <translation>同时保存研究文件，将样品、跨样品的选择和图保存在一起：</translation>
    </message>
    <message>
        <source>Name of the study file</source>
        <translation>研究文件的名称</translation>
    </message>
    <message>
        <source>Folder for the samples</source>
        <translation>样品文件夹</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanAnswers</name>
    <message>
        <source>Answers for this file</source>
        <translation>对此文件的回答</translation>
    </message>
    <message>
        <source>Use them for all files that leave the same open</source>
        <translation>用于所有存在同样疑问的文件</translation>
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
        <source>Temperature from</source>
        <translation>温度取自</translation>
    </message>
    <message>
        <source>Signal from</source>
        <translation>信号取自</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>时间取自</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>from file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanCommands</name>
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
        <source>Apply Windows to the Selected Scans</source>
        <translation>将区间应用于所选扫描</translation>
    </message>
    <message>
        <source>Apply Peaks to the Selected Scans</source>
        <translation>将峰应用于所选扫描</translation>
    </message>
    <message>
        <source>Apply Choices to the Selected Patterns</source>
        <translation>将设置应用于所选衍射谱</translation>
    </message>
    <message>
        <source>Everything Automatic on the Selected Scans</source>
        <translation>所选扫描全部自动</translation>
    </message>
    <message>
        <source>Select a scan first.</source>
        <translation>请先选择一条扫描。</translation>
    </message>
    <message>
        <source>Select two scans or more: the first one gives, the others take.</source>
        <translation>请选择两条或更多扫描：第一条提供，其余的采用。</translation>
    </message>
    <message>
        <source>Select two patterns or more: the first one gives, the others take.</source>
        <translation>请选择两个或更多衍射谱：第一个提供，其余的采用。</translation>
    </message>
    <message>
        <source>Baseline from the Glass Transition</source>
        <translation>由玻璃化转变确定基线</translation>
    </message>
    <message>
        <source>Apply Baseline to the Selected Scans</source>
        <translation>将基线应用于所选扫描</translation>
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
    <message>
        <source>Correct for thermal lag</source>
        <translation>校正热滞后</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanPane</name>
    <message>
        <source>Which relaxation the peak belongs to</source>
        <translation>该峰所属的弛豫</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>分支：%1</translation>
    </message>
    <message>
        <source>being computed… · %1</source>
        <translation>正在计算… · %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SeriesForm</name>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>The frames are a series</source>
        <translation>各帧是一个系列</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>由……构成</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>每一帧</translation>
    </message>
    <message>
        <source>every n-th frame</source>
        <translation>每 n 帧取一帧</translation>
    </message>
    <message>
        <source>means of n frames</source>
        <translation>每 n 帧的平均</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>随</translation>
    </message>
    <message>
        <source>what the file states</source>
        <translation>文件所述</translation>
    </message>
    <message>
        <source>the number of the frame</source>
        <translation>帧号</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lines from</source>
        <translation>直线起于</translation>
    </message>
    <message>
        <source>Lines to</source>
        <translation>直线止于</translation>
    </message>
    <message>
        <source>Conditions from</source>
        <translation>条件来自</translation>
    </message>
    <message>
        <source>Paste or open a table of conditions…</source>
        <translation>粘贴或打开条件表…</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>一张表</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n 帧，从 %1 到 %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShareBars</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorControls</name>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>law</source>
        <translation>定律</translation>
    </message>
    <message>
        <source>Adam–Gibbs</source>
        <translation>Adam–Gibbs</translation>
    </message>
    <message>
        <source>Kissinger line</source>
        <translation>Kissinger 直线</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>cool as fast as heat</source>
        <translation>降温与升温一样快</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1（未经核实）</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorFitPane</name>
    <message>
        <source>Tg, K</source>
        <translation>Tg, K</translation>
    </message>
    <message>
        <source>Δh*/R, kK</source>
        <translation>Δh*/R, kK</translation>
    </message>
    <message>
        <source>glass line, J/(g·K)</source>
        <translation>玻璃基线，J/(g·K)</translation>
    </message>
    <message>
        <source>its slope</source>
        <translation>其斜率</translation>
    </message>
    <message>
        <source>liquid line, J/(g·K)</source>
        <translation>液体基线，J/(g·K)</translation>
    </message>
    <message>
        <source>Lay the selected scan over it</source>
        <translation>叠加所选扫描</translation>
    </message>
    <message>
        <source>Fit the model to it</source>
        <translation>用模型拟合该扫描</translation>
    </message>
    <message>
        <source>Parameters of the fit</source>
        <translation>拟合的参数</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>可变</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>拟合的进度</translation>
    </message>
    <message>
        <source>%v of at most %m runs</source>
        <translation>模型已运行 %v 次，至多 %m 次</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>停止拟合</translation>
    </message>
    <message>
        <source>The thermal history above must be that of the measured scan.</source>
        <translation>上方的热历史必须与实测扫描的热历史一致。</translation>
    </message>
    <message>
        <source> (at its bound)</source>
        <translation>（处于界限）</translation>
    </message>
    <message>
        <source>The fit was stopped; everything is as it was.</source>
        <translation>拟合已停止；一切保持原样。</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>正在拟合…</translation>
    </message>
    <message>
        <source>rms of the residuals %1 J/(g·K)</source>
        <translation>残差的 rms %1 J/(g·K)</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>所有参数</translation>
    </message>
    <message>
        <source>rms %1 J/(g·K) after %2 runs of the model; errors count correlated residuals as one (%3 rows)</source>
        <translation>rms %1 J/(g·K)，模型运行 %2 次；计算误差时将相关的残差计为一个（%3 行）</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorStepRow</name>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Step %1: ramp to</source>
        <translation>第 %1 步：变温至</translation>
    </message>
    <message>
        <source>Step %1: hold at</source>
        <translation>第 %1 步：保温于</translation>
    </message>
    <message>
        <source>Step %1: at once to</source>
        <translation>第 %1 步：骤变至</translation>
    </message>
    <message>
        <source>Step %1: pressure, at</source>
        <translation>第 %1 步：压力，温度为</translation>
    </message>
    <message>
        <source>Step %1: again, to</source>
        <translation>第 %1 步：重复，至</translation>
    </message>
    <message>
        <source>Temperature of the step</source>
        <translation>该步的温度</translation>
    </message>
    <message>
        <source>Rate, duration or pressure of the step</source>
        <translation>该步的速率、时长或压力</translation>
    </message>
    <message>
        <source>at</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>for</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>moves T_g by</source>
        <translation>使 T_g 移动</translation>
    </message>
    <message>
        <source>%1 steps again, times</source>
        <translation>重复 %1 步，次数</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorTimeline</name>
    <message>
        <source>Thermal history</source>
        <translation>热历史</translation>
    </message>
    <message>
        <source>Left and right choose a point, up and down change its temperature, plus and minus the duration of its step, Delete removes the step.</source>
        <translation>左右键选择点，上下键改变其温度，加减键改变其所在步的时长，Delete 键移除该步。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>骤变</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>P: %1 K</source>
        <translation>P：%1 K</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 步 × %2</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>Drag up and down for the temperature, left and right for the duration; right-click for more</source>
        <translation>上下拖动改变温度，左右拖动改变时长；右键单击查看更多</translation>
    </message>
    <message>
        <source>Right-click to add a step</source>
        <translation>右键单击以添加一步</translation>
    </message>
    <message>
        <source>Hold here for 10 min</source>
        <translation>在此保温 10 min</translation>
    </message>
    <message>
        <source>Cool by 50 K from here at 20 K/min</source>
        <translation>从此处以 20 K/min 降温 50 K</translation>
    </message>
    <message>
        <source>Heat by 50 K from here at 200 K/s</source>
        <translation>从此处以 200 K/s 升温 50 K</translation>
    </message>
    <message>
        <source>Quench from here by 100 K</source>
        <translation>从此处淬冷 100 K</translation>
    </message>
    <message>
        <source>From here on 7 GPa (Tg 38 K higher)</source>
        <translation>此后为 7 GPa（Tg 高出 38 K）</translation>
    </message>
    <message>
        <source>From here on 1 atm</source>
        <translation>此后为 1 atm</translation>
    </message>
    <message>
        <source>Carry this step and the one before out twice more</source>
        <translation>将此步及其前一步再执行两次</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Simulated scan</source>
        <translation>模拟的扫描</translation>
    </message>
    <message>
        <source>Fictive temperature along the history</source>
        <translation>假想温度沿热历史的变化</translation>
    </message>
    <message>
        <source>Enthalpy of the recorded ramp</source>
        <translation>所记录变温段的焓</translation>
    </message>
    <message>
        <source>Kissinger line of the simulated glass</source>
        <translation>模拟玻璃的 Kissinger 直线</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Measured scan</source>
        <translation>实测扫描</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>保留此次模拟</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>保留的模拟</translation>
    </message>
    <message>
        <source>Send to the study</source>
        <translation>送入研究</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>丢弃“%1”</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>模拟 %1</translation>
    </message>
    <message>
        <source>Simulated at %1 K/s</source>
        <translation>以 %1 K/s 模拟</translation>
    </message>
    <message>
        <source>The picture that is shown</source>
        <translation>所显示的图</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>虚拟温度</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>焓</translation>
    </message>
</context>
<context>
    <name>vitrine::SmallMultiples</name>
    <message>
        <source>Small multiples</source>
        <translation>小图阵列</translation>
    </message>
    <message>
        <source>No scans to review yet. Drop instrument files on the window, or choose Import.</source>
        <translation>尚无可检视的扫描。请将仪器文件拖放到窗口，或选择“导入”。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n 条扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 set by hand</source>
        <translation>%1 · 其中 %2 条手动设置</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Everything automatic</source>
        <translation>全部自动</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>纳入 Kissinger 图</translation>
    </message>
</context>
<context>
    <name>vitrine::SpreadModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>± noise</source>
        <translation>± 噪声</translation>
    </message>
    <message>
        <source>± choices</source>
        <translation>± 选择</translation>
    </message>
    <message>
        <source>± total</source>
        <translation>± 合计</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Carried most by</source>
        <translation>主要来源</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n analysis(es): %1. The central 95 % of them lie from %2 to %3.</source>
        <translation>
            <numerusform>%n 次分析的中位数：%1。其中居中的 95% 位于 %2 至 %3。</numerusform>
        </translation>
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
    <message>
        <source>Open the demonstration: a whole study, simulated</source>
        <translation>打开演示：一项完整的模拟研究</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message>
        <source>What the hands can do</source>
        <translation>可用的鼠标和键盘操作</translation>
    </message>
    <message>
        <source>Saved or not, state of the results, value under the cursor</source>
        <translation>是否已保存、结果状态、光标处的数值</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not up to date</source>
        <translation>
            <numerusform>%n 个结果不是最新</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the history until you let go</source>
        <translation>松开之前不计入历史</translation>
    </message>
    <message>
        <source>all results up to date</source>
        <translation>所有结果均为最新</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
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
        <source>computing %1 of %2…</source>
        <translation>正在计算第 %1 项，共 %2 项…</translation>
    </message>
    <message>
        <source>a choice is tried; the study is as it was</source>
        <translation>正在试用一个选择；研究保持原样</translation>
    </message>
    <message>
        <source>Show what is wrong, and how to mend it</source>
        <translation>显示问题所在以及如何解决</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StudyCommands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
        <source>Set for the Selected Samples…</source>
        <translation>为所选样品设置…</translation>
    </message>
    <message>
        <source>There is no step that way in the history.</source>
        <translation>历史中该方向上没有步骤。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Choices of analysts (*.json)</source>
        <translation>分析者的选择 (*.json)</translation>
    </message>
    <message>
        <source>Save the Analysts’ Choices…</source>
        <translation>保存分析者的选择…</translation>
    </message>
    <message>
        <source>Save the choices as a preset</source>
        <translation>将选择保存为预设</translation>
    </message>
    <message>
        <source>choices.json</source>
        <translation>选择.json</translation>
    </message>
    <message>
        <source>Take Analysts’ Choices from a Preset…</source>
        <translation>从预设采用分析者的选择…</translation>
    </message>
    <message>
        <source>Take choices from a preset</source>
        <translation>从预设采用选择</translation>
    </message>
    <message>
        <source>The choices are written.</source>
        <translation>选择已写入。</translation>
    </message>
</context>
<context>
    <name>vitrine::StudyForm</name>
    <message>
        <source>Across the samples</source>
        <translation>跨样品</translation>
    </message>
    <message>
        <source>T_g at ambient pressure</source>
        <translation>常压下的 T_g</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>取自样品</translation>
    </message>
    <message>
        <source>T_{g,P} from</source>
        <translation>T_{g,P} 来自</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>曲线重合</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>平衡的起点</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>T_{g,P} by hand</source>
        <translation>手动设定的 T_{g,P}</translation>
    </message>
    <message>
        <source>Cold compression below</source>
        <translation>冷压低于</translation>
    </message>
    <message>
        <source>Crossover of the master curve</source>
        <translation>主曲线的转变</translation>
    </message>
    <message>
        <source>straight ramp</source>
        <translation>直线斜坡</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>An α plateau for each pressure</source>
        <translation>每个压力各有一个 α 平台</translation>
    </message>
    <message>
        <source>Structures compared with</source>
        <translation>结构的比较对象</translation>
    </message>
    <message>
        <source>Relaxation time of</source>
        <translation>弛豫时间取自</translation>
    </message>
    <message>
        <source>Slowdown read at</source>
        <translation>减慢倍数读取于</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>the one annealed hottest</source>
        <translation>退火温度最高者</translation>
    </message>
    <message>
        <source>Collapse: the T_g,P with which the activation energies of this pressure, drawn on T/T_g,P, fall on the curve of ambient pressure.</source>
        <translation>曲线重合：使该压力下的活化能以 T/T_g,P 为横轴作图时落在常压曲线上的 T_g,P。</translation>
    </message>
    <message>
        <source>Onset of equilibrium: the middle between the hottest sample that is not in equilibrium yet and the coldest one that is.</source>
        <translation>平衡的起点：尚未达到平衡的处理温度最高的样品与已达到平衡的处理温度最低的样品之间的中点。</translation>
    </message>
    <message>
        <source>By hand: the T_g,P that is typed below.</source>
        <translation>手动：在下方输入的 T_g,P。</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1（未经核实）</translation>
    </message>
</context>
<context>
    <name>vitrine::Subject</name>
    <message>
        <source>%1 ⊕ choices</source>
        <translation>%1 ⊕ 选择</translation>
    </message>
</context>
<context>
    <name>vitrine::ThermogramView</name>
    <message>
        <source>%1 K · %2 %3</source>
        <translation>%1 K · %2 %3</translation>
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
    <message>
        <source>glass %1, liquid %2</source>
        <translation>玻璃 %1，液体 %2</translation>
    </message>
    <message>
        <source>No scans to draw yet. Drop instrument files on the window, or choose Import.</source>
        <translation>尚无可绘制的扫描。请将仪器文件拖放到窗口，或选择“导入”。</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Select the scan first that the baseline is for.</source>
        <translation>请先选择要设置基线的扫描。</translation>
    </message>
    <message>
        <source>A cooling scan is not analysed; it has no baseline.</source>
        <translation>降温扫描不作分析；它没有基线。</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>DSC 曲线</translation>
    </message>
    <message>
        <source>No peak stands clear of the baseline between its anchors.</source>
        <translation>在锚点之间，没有峰明显高出基线。</translation>
    </message>
    <message>
        <source>In one unit where that is possible</source>
        <translation>尽可能用同一单位</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>按测量值</translation>
    </message>
    <message>
        <source>Heat flow per mass</source>
        <translation>单位质量热流</translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>热容</translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation>曲线的单位</translation>
    </message>
    <message>
        <source>Curves as measured</source>
        <translation>曲线按测量值</translation>
    </message>
    <message>
        <source>Smoothed over 2 K</source>
        <translation>在 2 K 内平滑</translation>
    </message>
    <message>
        <source>Smoothed over 5 K</source>
        <translation>在 5 K 内平滑</translation>
    </message>
    <message>
        <source>Smoothed over 15 K</source>
        <translation>在 15 K 内平滑</translation>
    </message>
    <message>
        <source>Curves where they are</source>
        <translation>曲线保持原位</translation>
    </message>
    <message>
        <source>Each a little above the one before</source>
        <translation>每条略高于前一条</translation>
    </message>
    <message>
        <source>Each well above the one before</source>
        <translation>每条明显高于前一条</translation>
    </message>
    <message>
        <source>For the eye only</source>
        <translation>仅供观看</translation>
    </message>
    <message>
        <source>right-hand axis, dash-dotted: %1</source>
        <translation>右轴（点划线）：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) converted with mass and rate</source>
        <translation>
            <numerusform>%n 次扫描已按质量和速率换算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a third unit not drawn: mass or rate is missing</source>
        <translation>
            <numerusform>%n 次扫描属于第三种单位，未绘出：缺少质量或速率</numerusform>
        </translation>
    </message>
    <message>
        <source>smoothed for the eye over %1 K</source>
        <translation>为便于观看在 %1 K 内平滑</translation>
    </message>
    <message>
        <source>each curve shifted by %1 %2</source>
        <translation>每条曲线平移 %1 %2</translation>
    </message>
</context>
<context>
    <name>vitrine::View</name>
    <message>
        <source>Send to a Figure</source>
        <translation>发送到图</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>新图</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewBoard</name>
    <message>
        <source>Views of one place</source>
        <translation>同一位置的视图</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewCommands</name>
    <message>
        <source>Fit the Views</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the Plot as a Table</source>
        <translation>以表格显示绘图</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Open the Simulator</source>
        <translation>打开模拟器</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Review as Small Multiples</source>
        <translation>以小图阵列检视</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Figures have no panel like this view.</source>
        <translation>图中没有与此视图对应的面板。</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>新图</translation>
    </message>
    <message>
        <source>No view is shown.</source>
        <translation>没有显示任何视图。</translation>
    </message>
    <message>
        <source>Give the View All the Room</source>
        <translation>视图占满空间</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Show the View in a Window of Its Own</source>
        <translation>在单独的窗口中显示视图</translation>
    </message>
    <message>
        <source>Close the View</source>
        <translation>关闭视图</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Reset the Views of This Kind of Sample</source>
        <translation>重置此类样品的视图</translation>
    </message>
    <message>
        <source>Show All Views Again</source>
        <translation>重新显示所有视图</translation>
    </message>
    <message>
        <source>Put the View Back</source>
        <translation>放回视图</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewTitle</name>
    <message>
        <source>Drag this view to another place; a double-click gives it all the room</source>
        <translation>拖动此视图到其他位置；双击使其占满空间</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>关闭此视图</translation>
    </message>
    <message>
        <source>Show the other views again</source>
        <translation>重新显示其他视图</translation>
    </message>
    <message>
        <source>Give this view all the room</source>
        <translation>让此视图占满空间</translation>
    </message>
    <message>
        <source>Put this view back among the others</source>
        <translation>将此视图放回其他视图之中</translation>
    </message>
    <message>
        <source>Show this view in a window of its own</source>
        <translation>在单独的窗口中显示此视图</translation>
    </message>
</context>
<context>
    <name>vitrine::WatchCommands</name>
    <message>
        <source>Watch Folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Pause the Watch</source>
        <translation>暂停监视</translation>
    </message>
    <message>
        <source>Log of the Watched Folder…</source>
        <translation>监视文件夹的日志…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie in the folder already.</source>
        <translation>
            <numerusform>文件夹中已有 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come later are read as they appear. Are those that are there read too?</source>
        <translation>之后出现的文件会自动读取。是否也读取已有的文件？</translation>
    </message>
    <message>
        <source>Read Them Too</source>
        <translation>也读取</translation>
    </message>
    <message>
        <source>New Ones Only</source>
        <translation>仅新文件</translation>
    </message>
</context>
<context>
    <name>vitrine::WatchWindow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watched Folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>监视的文件夹中的文件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>已读取 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete yet</source>
        <translation>
            <numerusform>%n 个尚未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 个已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>A file is read once it has not changed for %n second(s).</source>
        <translation>
            <numerusform>文件在 %n 秒内没有变化后才会读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n 个之后已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>new files wait while there is something to redo</source>
        <translation>只要还有可重做的步骤，新文件就会等待</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>文件夹不存在</translation>
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
    <message>
        <source>Try it otherwise; each is one step that can be undone:</source>
        <translation>换一种选择试试；每次都是可以撤销的一步：</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>为何是此数值</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowPanels</name>
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
</context>
</TS>
