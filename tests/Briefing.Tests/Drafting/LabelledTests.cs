namespace Briefing.Tests.Drafting;

/// <summary>Holds how good drafts are: what is measured must not get worse unseen.</summary>
public sealed class LabelledTests
{
    [Theory]
    [InlineData("tuned", "quote", 0.9, 0.8)]
    [InlineData("tuned", "actor", 0.8, 0.8)]
    [InlineData("kept-aside", "quote", 0.9, 0.8)]
    [InlineData("kept-aside", "actor", 0.8, 0.8)]
    public void Proposals_are_as_good_as_they_are_said_to_be(string set, string kind, double precision, double recall)
    {
        var texts = Labelled.In(Repository.PathOf($"tests/Briefing.Tests/Drafting/Labelled/{set}"));

        var score = texts.Select(text => text.ScoreOf(kind)).Aggregate((left, right) => left + right);

        var differences = string.Join('\n', texts.SelectMany(text => text.Differences(kind)));
        Assert.True(score.Precision >= precision && score.Recall >= recall, $"{score}\n{differences}");
    }
}
