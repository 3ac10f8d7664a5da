namespace Briefing.Rendering.Mail.Html;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Its name, in small letters.</param>
/// <param name="Value">Its value without character references; empty where it has none.</param>
internal sealed record MailAttribute(string Name, string Value);
