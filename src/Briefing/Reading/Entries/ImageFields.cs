using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Files;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading.Entries;

/// <summary>Reads pictures.</summary>
internal static class ImageFields
{
    /// <summary>A picture that is there; none where there is none.</summary>
    public static Image? Image(this Fields fields, Key key)
    {
        if (fields.FindFields(key, ImageKeys.Table) is not { } keys)
        {
            return null;
        }

        var file = ReadFile(keys);
        var alt = keys.Text(ImageKeys.Alt);
        var image = new Image(
            file.GetValueOrDefault(),
            alt!,
            keys.Text(ImageKeys.Credit),
            keys.Text(ImageKeys.Licence)
        );
        return keys.IsComplete ? image : null;
    }

    private static Located<string>? ReadFile(Fields fields)
    {
        if (fields.LocatedText(ImageKeys.File) is not { } file)
        {
            return null;
        }

        var (rule, message, help) = WhyNot(file.Value, ImageFolder.Of(fields.Context));
        if (rule is not null)
        {
            fields.Report(rule, ImageKeys.File, file.Place, message, help);
        }

        return file;
    }

    private static (Rule? Rule, string Message, string Help) WhyNot(string name, ImageFolder folder)
    {
        if (folder.LeadsOut(name))
        {
            return (
                ReadingRules.OutsideFolder,
                $"`{Excerpt.Of(name)}` leads out of `{folder.Folder}/`",
                $"put the picture into `{folder.Folder}/` and write its name"
            );
        }

        if (!folder.Has(name))
        {
            return (
                ReadingRules.MissingPicture,
                $"there is no picture `{Excerpt.Of(name)}` in `{folder.Folder}/`",
                folder.Advice(name)
            );
        }

        return ImageFolder.IsPicture(name)
            ? default
            : (
                ReadingRules.PictureKind,
                $"`{Excerpt.Of(name)}` is no picture that browsers show",
                $"save it with the ending {ImageFolder.KindsInWords}"
            );
    }
}
