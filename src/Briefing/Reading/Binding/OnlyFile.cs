using Briefing.Pipelines;
using Briefing.Reading.Files;

namespace Briefing.Reading.Binding;

/// <summary>Takes the file of what has only one.</summary>
internal static class OnlyFile
{
    /// <summary>The first file; where there are more, as with both endings, those are reported.</summary>
    public static Document? Of(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        foreach (var second in inputs.Skip(1))
        {
            context.Diagnostics.Add(
                ReadingRules.UnknownFile,
                FileBytes.StartOf(second.Source!),
                $"`{second.Source}` is not read, since there is `{inputs[0].Source}`",
                "make one file of the two"
            );
        }

        return inputs.Count == 0 ? null : inputs[0];
    }
}
