namespace Briefing.Reading.Keys;

/// <summary>On or off.</summary>
internal sealed record SwitchShape : Shape;
