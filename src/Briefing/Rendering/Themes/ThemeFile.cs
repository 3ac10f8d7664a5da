using System.Text;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>A file of the theme. It is read when somebody first asks for what is in it: most builds need only some.</summary>
/// <param name="path">The path that messages show: <c>theme/layouts/actor.liquid</c>.</param>
/// <param name="read">Reads it.</param>
internal sealed class ThemeFile(string path, Func<byte[]> read)
{
    private readonly Lazy<byte[]> _bytes = new(read);
    private TextFile? _text;

    /// <summary>What is in it.</summary>
    public byte[] Bytes => _bytes.Value;

    /// <summary>The same as text, without a byte order mark.</summary>
    public TextFile Text => _text ??= new TextFile(path, Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF'));
}
