namespace Briefing.Linking.Quoting;

/// <summary>What became of a passage that was looked up in a source.</summary>
internal abstract record PassageMatch;
