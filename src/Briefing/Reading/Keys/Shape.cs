namespace Briefing.Reading.Keys;

/// <summary>
/// What a key takes, as far as an editor's program can tell by its form alone (JSON Schema): reading says the rest, and
/// says it better.
/// </summary>
internal abstract record Shape
{
    /// <summary>A few words or one line.</summary>
    public static readonly Shape Text = new TextShape(Pattern: null, MayBeTrue: true);

    /// <summary>A date as EDTF writes it: <c>2022-10-14</c>, <c>2022-10~</c>, <c>2022/..</c>.</summary>
    public static readonly Shape Date = new TextShape("^[-0-9XYESTZ?~%/.:+]+$");

    /// <summary>A day, or a time with its offset from Greenwich.</summary>
    public static readonly Shape Moment = new TextShape(Day + "(" + Time + ")?$");

    /// <summary>A time with its offset from Greenwich.</summary>
    public static readonly Shape MomentWithTime = new TextShape(Day + Time + "$");

    /// <summary>An address on the web.</summary>
    public static readonly Shape Address = new TextShape("^https?://");

    /// <summary>A code of ISO 3166-1, in two capitals.</summary>
    public static readonly Shape Country = new TextShape("^[A-Z]{2}$");

    /// <summary>A tag of BCP 47.</summary>
    public static readonly Shape Language = new TextShape("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", MayBeTrue: true);

    /// <summary>The id of an entry.</summary>
    public static readonly Shape Id = new TextShape(EntryIdPattern, MayBeTrue: true);

    /// <summary>The id of an entry of any kind, its kind before it where two share it.</summary>
    public static readonly Shape AnyId = new TextShape("^([a-z]+: ?)?" + EntryIdPattern[1..], MayBeTrue: true);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static readonly Shape Switch = new SwitchShape();

    /// <summary>Several texts.</summary>
    public static readonly Shape Texts = new ListShape(Text);

    /// <summary>Several ids of entries.</summary>
    public static readonly Shape Ids = new ListShape(Id);

    /// <summary>What an id looks like.</summary>
    public const string EntryIdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private const string Day = @"^\d{4}-\d{2}-\d{2}";
    private const string Time = @"[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})";

    /// <summary>A whole number.</summary>
    public static Shape Whole(int? least = null, int? most = null) => new NumberShape(IsWhole: true, least, most);

    /// <summary>Degrees on the globe.</summary>
    public static Shape Degrees(int most) => new NumberShape(IsWhole: false, -most, most);

    /// <summary>One of some words.</summary>
    public static Shape OneOf(IEnumerable<string> words) => new WordShape([.. words]);

    /// <summary>Keys with values.</summary>
    public static Shape Keys(KeyTable table) => new KeysShape(table);

    /// <summary>Several values.</summary>
    public static Shape List(Shape item) => new ListShape(item);

    /// <summary>Several ids, or keys with values for those that need more.</summary>
    public static Shape IdsOrKeys(KeyTable table) => new ListShape(new EitherShape(Id, new KeysShape(table)));

    /// <summary>Values under names of the editor's choice.</summary>
    public static Shape Named(Shape value, string? names = null) => new NamedShape(value, names);
}
