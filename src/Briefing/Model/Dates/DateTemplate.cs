using System.Text;

namespace Briefing.Model.Dates;

/// <summary>Fills the placeholders of a text, such as <c>{day}</c> in <c>{day} {month} {year}</c>.</summary>
internal static class DateTemplate
{
    /// <summary>
    /// The template with each placeholder replaced by its value. What is put in is not searched for placeholders again;
    /// a placeholder without a value, and a brace without its partner, stay as they are, to be seen.
    /// </summary>
    public static string Fill(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(template.Length + 16);
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            filled.Append(rest[..open]);
            rest = rest[open..];
            var length = rest.IndexOf('}') + 1;
            length =
                length > 0 && Find(rest[1..(length - 1)], values) is { } value
                    ? Append(filled, value, length)
                    : Append(filled, "{", 1);
            rest = rest[length..];
        }

        return filled.Append(rest).ToString();
    }

    private static int Append(StringBuilder filled, string value, int taken)
    {
        filled.Append(value);
        return taken;
    }

    private static string? Find(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (candidate, value) in values)
        {
            if (name.SequenceEqual(candidate))
            {
                return value;
            }
        }

        return null;
    }
}
