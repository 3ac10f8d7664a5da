namespace Briefing.Rendering.Mail.Text;

/// <summary>Says what stands in a plain text behind the words of a link.</summary>
/// <param name="words">The words.</param>
/// <param name="address">Where the link leads.</param>
internal delegate string LinkMark(string words, string address);
