using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Briefing.Rendering.Permalinks;

/// <summary>Writes an address as a QR code (ISO/IEC 18004), in SVG that stands inside a page.</summary>
internal static class QrCode
{
    /// <summary>
    /// The code with the margin that readers of such codes need around it: a path of dark squares, a unit each. Of its
    /// squares 15 % may be damaged, as print and folds do.
    /// </summary>
    public static string Svg(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var svg = new StringBuilder(4096).Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"qr\" viewBox=\"0 0 {rows.Count} {rows.Count}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\""
        );
        for (var y = 0; y < rows.Count; y++)
        {
            AppendRow(svg, rows[y], y);
        }

        return svg.Append("\"/></svg>").ToString();
    }

    private static void AppendRow(StringBuilder svg, BitArray row, int y)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var start = x;
            while (x < row.Length && row[x])
            {
                x++;
            }

            if (x > start)
            {
                svg.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        }
    }
}
