namespace Briefing.Reading.Keys;

/// <summary>Keys with values.</summary>
/// <param name="Table">The keys.</param>
internal sealed record KeysShape(KeyTable Table) : Shape;
