namespace Briefing.Reading.Keys;

/// <summary>Text, which YAML may take for a number: <c>title: 1984</c>.</summary>
/// <param name="Pattern">What it looks like (ECMA 262); anything by default.</param>
/// <param name="MayBeTrue">Whether <c>true</c> fits, which YAML takes for a switch.</param>
internal sealed record TextShape(string? Pattern, bool MayBeTrue = false) : Shape;
