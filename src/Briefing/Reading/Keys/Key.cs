namespace Briefing.Reading.Keys;

/// <summary>A key that an editor may write.</summary>
/// <param name="Name">The key.</param>
/// <param name="Example">A line that shows it with a value.</param>
/// <param name="Takes">What it takes.</param>
/// <param name="IsRequired">Whether an entry cannot do without it.</param>
internal sealed record Key(string Name, string Example, Shape Takes, bool IsRequired = false)
{
    /// <summary>A key that takes text.</summary>
    public Key(string name, string example)
        : this(name, example, Shape.Text) { }

    /// <summary>A key that takes text, and that an entry cannot do without.</summary>
    public static Key Required(string name, string example) => Required(name, example, Shape.Text);

    /// <summary>A key that an entry cannot do without.</summary>
    public static Key Required(string name, string example, Shape takes) => new(name, example, takes, IsRequired: true);
}
