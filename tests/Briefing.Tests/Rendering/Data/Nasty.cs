namespace Briefing.Tests.Rendering.Data;

/// <summary>Words that have something in them for every format to stumble over.</summary>
internal static class Nasty
{
    public static readonly string Long = string.Concat(Enumerable.Repeat("long, ", 400)) + new string('x', 400);

    /// <summary>Said alone, each of them once broke some writer of some format.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "=cmd|' /C calc'!A0",
        "+1, -1; @SUM(A1:A9)",
        "line one\nline two\r\nline three\rfour",
        "</script><script>alert(1)</script>",
        "<!-- <b>bold</b> -->",
        "\"quoted\", 'single', “curly”, «guillemets»",
        "back\\slash \\n \\, \\;",
        "50% & more #1 $x_y^z~ {open} }closed{",
        "@article{key, title = {x}}",
        "* star _ under ` tick [link](javascript:alert(1)) ![x](y) | bar ~~struck~~",
        "# heading",
        "1. list",
        "- item",
        "TY  - BOOK",
        "END:VCALENDAR",
        "שלום \u202Eabc\u202C سلام",
        "😀 👩‍👩‍👧 é e\u0301 \u2028 \u2029 \u00A0 \uFEFF",
        "\u0007 bell \u0000 nul \u001b[31m",
        "&amp; &lt; &#60;",
        "  spaces around  ",
    ];

    public static readonly string All = string.Join(' ', Words);
}
