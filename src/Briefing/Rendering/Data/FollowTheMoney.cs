using System.Buffers;
using System.Text.Encodings.Web;
using Briefing.Model;
using Briefing.Rendering.Data.Ftm;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data;

/// <summary>Writes actors, events, sources and relations for Aleph and OpenSanctions: an entity of FollowTheMoney in each line.</summary>
/// <remarks>
/// <para>
/// The schemata are those of FollowTheMoney 3.8. It has no schema for a state, which is a <c>PublicBody</c> here, nor for
/// people without statutes, who are a <c>LegalEntity</c>, its word for whoever acts. A relation becomes the schema that
/// means it where its ends fit, and else an <c>UnknownLink</c> whose role says how it reads. Dates that are not certain are
/// said in words as notes. Quotes have no schema and are left out.
/// </para>
/// <para>Identifiers are made from the briefing's own address and the entry's, and stay the same between builds.</para>
/// </remarks>
internal static class FollowTheMoney
{
    /// <summary>Where it is published, from the site's root.</summary>
    public const string Path = "data/briefing.ftm.jsonl";

    /// <summary>The entities, one a line, each after those that it points at.</summary>
    public static byte[] Write(Catalogue catalogue)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var entity in Entities(catalogue))
        {
            buffer.Write(JsonFile.Write(entity.Write, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, indented: false));
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What an entry is known by.</summary>
    public static string IdOf(Entry entry, Catalogue catalogue) => IdOf(entry.Permalink, catalogue);

    /// <summary>What a thing with a name of its own is known by.</summary>
    public static string IdOf(string name, Catalogue catalogue) =>
        NameUuid.Of($"{catalogue.Identity}{name}").ToString();

    private static IEnumerable<FtmEntity> Entities(Catalogue catalogue) =>
        [
            .. catalogue.Actors.Select(linked => FtmActor.Of(linked, catalogue)),
            .. catalogue.Sources.Select(linked => FtmSource.Of(linked, catalogue)),
            .. catalogue.Events.SelectMany(linked => FtmEvent.Of(linked, catalogue)),
            .. catalogue.Actors.SelectMany(linked => FtmLink.Memberships(linked, catalogue)),
            .. catalogue.Relations.Select((stated, index) => FtmLink.Of(stated, index, catalogue)),
        ];
}
