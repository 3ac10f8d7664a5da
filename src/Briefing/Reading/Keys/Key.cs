namespace Briefing.Reading.Keys;

/// <summary>A key that an editor may write.</summary>
/// <param name="Name">The key.</param>
/// <param name="Example">A line that shows it with a value.</param>
/// <param name="IsRequired">Whether an entry cannot do without it.</param>
internal sealed record Key(string Name, string Example, bool IsRequired = false)
{
    /// <summary>A key that an entry cannot do without.</summary>
    public static Key Required(string name, string example) => new(name, example, IsRequired: true);
}
