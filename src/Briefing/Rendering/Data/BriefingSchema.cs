namespace Briefing.Rendering.Data;

/// <summary>The JSON Schema (draft 2020-12) of <see cref="BriefingJson"/>: what each member is and means.</summary>
internal static class BriefingSchema
{
    /// <summary>Where it is published: beside the document.</summary>
    public const string FileName = "briefing.schema.json";

    /// <summary>Where it is published, from the site's root.</summary>
    public const string Path = $"data/{FileName}";

    /// <summary>The schema as UTF-8.</summary>
    public static byte[] Write() => Text.ToArray();

    private static ReadOnlySpan<byte> Text =>
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Briefing",
          "description": "Everything that may be seen of a briefing. Entries refer to one another by id. A member without a value is left out; so is an empty list inside an entry.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "$schema",
            "version",
            "briefing",
            "actors",
            "events",
            "quotes",
            "sources",
            "pages",
            "relations",
            "corrections"
          ],
          "properties": {
            "$schema": { "description": "Where this schema is, relative to the document.", "type": "string" },
            "version": {
              "description": "The version of this format. It is raised when a member is renamed or changes its meaning, not when one is added.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1
            },
            "briefing": { "$ref": "#/$defs/briefing" },
            "actors": {
              "description": "Who acts, in the order of their page.",
              "type": "array",
              "items": { "$ref": "#/$defs/actor" }
            },
            "events": {
              "description": "What happened, the earliest first.",
              "type": "array",
              "items": { "$ref": "#/$defs/event" }
            },
            "quotes": {
              "description": "What was said, in the order of their page.",
              "type": "array",
              "items": { "$ref": "#/$defs/quote" }
            },
            "sources": {
              "description": "What it rests on.",
              "type": "array",
              "items": { "$ref": "#/$defs/source" }
            },
            "pages": {
              "description": "Free pages.",
              "type": "array",
              "items": { "$ref": "#/$defs/page" }
            },
            "relations": {
              "description": "How actors stand to one another, each relation once.",
              "type": "array",
              "items": { "$ref": "#/$defs/relation" }
            },
            "corrections": {
              "description": "What was corrected, the latest first.",
              "type": "array",
              "items": { "$ref": "#/$defs/correction" }
            }
          },
          "$defs": {
            "id": {
              "description": "Kebab-case; unique among entries of its kind, and the last part of its page's path.",
              "type": "string",
              "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
              "maxLength": 80
            },
            "sha256": {
              "description": "SHA-256 of the source's file as it was received, in lower-case hexadecimal digits.",
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            },
            "marking": {
              "description": "Who may read it: the Traffic Light Protocol 2.0 of FIRST.",
              "type": "string",
              "enum": [ "clear", "green", "amber", "amber+strict", "red" ]
            },
            "country": {
              "description": "ISO 3166-1 alpha-2, in capitals.",
              "type": "string",
              "pattern": "^[A-Z]{2}$"
            },
            "language": { "description": "BCP 47 tag.", "type": "string" },
            "address": { "description": "An absolute address (URI).", "type": "string", "format": "uri" },
            "day": {
              "description": "A day of the proleptic Gregorian calendar, years 1 to 9999.",
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            },
            "date": {
              "description": "A date, as certain or uncertain as it is known.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "edtf", "words", "precision" ],
              "properties": {
                "edtf": {
                  "description": "As the editor wrote it: Extended Date/Time Format of the Library of Congress, levels 0 and 1.",
                  "type": "string"
                },
                "words": { "description": "In words, in the language of the site's interface.", "type": "string" },
                "precision": {
                  "description": "How finely it is written; of an interval, the coarser end.",
                  "type": "string",
                  "enum": [ "century", "decade", "year", "season", "month", "day", "time" ]
                },
                "earliest": {
                  "description": "The first day it can be; left out where that is open, unknown or outside the years 1 to 9999.",
                  "$ref": "#/$defs/day"
                },
                "latest": { "description": "The last day it can be; left out likewise.", "$ref": "#/$defs/day" },
                "start": {
                  "description": "Of an interval without a dated start: open (it has none) or unknown.",
                  "type": "string",
                  "enum": [ "open", "unknown" ]
                },
                "end": {
                  "description": "Of an interval without a dated end: open (it goes on) or unknown.",
                  "type": "string",
                  "enum": [ "open", "unknown" ]
                },
                "approximate": {
                  "description": "True where it is only about right; else left out.",
                  "type": "boolean",
                  "const": true
                },
                "uncertain": { "description": "True where it is in doubt; else left out.", "type": "boolean", "const": true }
              }
            },
            "prose": {
              "description": "Words of the editor.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "markdown", "text" ],
              "properties": {
                "markdown": {
                  "description": "As CommonMark with pipe tables, footnotes and strikethrough. Links to pages are absolute, or relative to this file.",
                  "type": "string"
                },
                "text": { "description": "As plain text, a blank line between blocks.", "type": "string" }
              }
            },
            "picture": {
              "description": "A picture that the site shows.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "path", "alt" ],
              "properties": {
                "path": { "description": "The file, from the site's root.", "type": "string" },
                "address": { "description": "The file, where the site has an address.", "$ref": "#/$defs/address" },
                "alt": { "description": "What it shows, for those who do not see it.", "type": "string" },
                "credit": { "description": "Who made it.", "type": "string" },
                "licence": { "description": "On what terms it may be shown.", "type": "string" }
              }
            },
            "passage": {
              "description": "Where words were looked up and found, character by character, when the site was built.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "paragraph", "ranges", "sha256" ],
              "properties": {
                "paragraph": { "description": "The paragraph that they begin in, from 1.", "type": "integer", "minimum": 1 },
                "ranges": {
                  "description": "Where they stand, in order; several where words are left out or a paragraph ends between them.",
                  "type": "array",
                  "items": {
                    "description": "A stretch of a paragraph.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "paragraph", "start", "length" ],
                    "properties": {
                      "paragraph": { "description": "The paragraph's number, from 1.", "type": "integer", "minimum": 1 },
                      "start": {
                        "description": "Offset of the first character in the paragraph, in UTF-16 code units.",
                        "type": "integer",
                        "minimum": 0
                      },
                      "length": { "description": "How many UTF-16 code units.", "type": "integer", "minimum": 1 }
                    }
                  }
                },
                "sha256": { "$ref": "#/$defs/sha256" },
                "address": {
                  "description": "The published text, with a text fragment that makes a browser scroll to the words.",
                  "$ref": "#/$defs/address"
                }
              }
            },
            "citation": {
              "description": "What something rests on.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "source" ],
              "properties": {
                "source": { "description": "The source.", "$ref": "#/$defs/id" },
                "words": {
                  "description": "The words that the editor cites, verbatim; left out where the source is cited as a whole or its rights forbid showing them.",
                  "type": "string"
                },
                "passage": { "description": "Where the words were found.", "$ref": "#/$defs/passage" }
              }
            },
            "actor": {
              "description": "Someone who acts.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "id", "path", "name", "kind", "marking" ],
              "properties": {
                "id": { "description": "Its id.", "$ref": "#/$defs/id" },
                "path": { "description": "Its page, from the site's root.", "type": "string" },
                "address": { "description": "Its page, where the site has an address.", "$ref": "#/$defs/address" },
                "name": { "description": "The name it goes by.", "type": "string" },
                "kind": {
                  "description": "What it is.",
                  "type": "string",
                  "enum": [ "person", "country", "organisation", "group" ]
                },
                "sort-name": { "description": "The name to sort by, where it is another.", "type": "string" },
                "role": { "description": "Office or function at the time of the briefing.", "type": "string" },
                "of": {
                  "description": "The actors that it belongs to.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/id" }
                },
                "also": {
                  "description": "Other names used in texts.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "weak": {
                  "description": "Names too common to be linked by themselves.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "misspelt": {
                  "description": "Misspellings found in sources.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "country": { "$ref": "#/$defs/country" },
                "summary": { "description": "Who it is.", "$ref": "#/$defs/prose" },
                "links": {
                  "description": "Addresses elsewhere.",
                  "type": "array",
                  "items": {
                    "description": "An address that says more.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "name", "address" ],
                    "properties": {
                      "name": { "description": "What it leads to: wikidata, website.", "type": "string" },
                      "address": { "$ref": "#/$defs/address" }
                    }
                  }
                },
                "image": { "description": "A portrait, flag or logo.", "$ref": "#/$defs/picture" },
                "mentions": {
                  "description": "Where sources name it.",
                  "type": "array",
                  "items": {
                    "description": "The paragraphs of one source.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "source", "paragraphs" ],
                    "properties": {
                      "source": { "description": "The source.", "$ref": "#/$defs/id" },
                      "paragraphs": {
                        "description": "Their numbers, each once.",
                        "type": "array",
                        "items": { "type": "integer", "minimum": 1 }
                      }
                    }
                  }
                },
                "body": { "description": "The long text.", "$ref": "#/$defs/prose" },
                "marking": { "$ref": "#/$defs/marking" },
                "draft": {
                  "description": "True where it is not to be published yet; else left out.",
                  "type": "boolean",
                  "const": true
                }
              }
            },
            "event": {
              "description": "Something that happened, happens or is to happen.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "id", "path", "title", "date", "marking" ],
              "properties": {
                "id": { "description": "Its id.", "$ref": "#/$defs/id" },
                "path": { "description": "Its page, from the site's root.", "type": "string" },
                "address": { "description": "Its page, where the site has an address.", "$ref": "#/$defs/address" },
                "title": { "description": "What it is called.", "type": "string" },
                "date": { "description": "When.", "$ref": "#/$defs/date" },
                "date-note": { "description": "What is to be said about the date.", "type": "string" },
                "time-zone": { "description": "IANA name of the time zone of the place.", "type": "string" },
                "place": {
                  "description": "Where.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [ "name" ],
                  "properties": {
                    "name": { "description": "As a reader knows it.", "type": "string" },
                    "country": { "$ref": "#/$defs/country" },
                    "lat": { "description": "Degrees north, WGS 84.", "type": "number", "minimum": -90, "maximum": 90 },
                    "lon": { "description": "Degrees east, WGS 84.", "type": "number", "minimum": -180, "maximum": 180 }
                  }
                },
                "participants": {
                  "description": "Who took part.",
                  "type": "array",
                  "items": {
                    "description": "An actor at the event.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "actor" ],
                    "properties": {
                      "actor": { "description": "Who.", "$ref": "#/$defs/id" },
                      "role": { "description": "In what role, where it is another than the actor's own.", "type": "string" }
                    }
                  }
                },
                "part-of": { "description": "The event that it belongs to.", "$ref": "#/$defs/id" },
                "follows": {
                  "description": "The events that it came out of.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/id" }
                },
                "status": {
                  "description": "How far it has come.",
                  "type": "string",
                  "enum": [ "scheduled", "held", "ongoing", "cancelled", "disputed" ]
                },
                "summary": { "description": "What happened.", "$ref": "#/$defs/prose" },
                "sources": {
                  "description": "What it rests on.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/citation" }
                },
                "image": { "description": "A picture of it.", "$ref": "#/$defs/picture" },
                "body": { "description": "The long text.", "$ref": "#/$defs/prose" },
                "marking": { "$ref": "#/$defs/marking" },
                "draft": {
                  "description": "True where it is not to be published yet; else left out.",
                  "type": "boolean",
                  "const": true
                }
              }
            },
            "quote": {
              "description": "Something that somebody said.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "path",
                "text",
                "language",
                "attribution",
                "speaker",
                "source",
                "verified",
                "status",
                "marking"
              ],
              "properties": {
                "id": { "description": "Its id.", "$ref": "#/$defs/id" },
                "path": { "description": "Its page, from the site's root.", "type": "string" },
                "address": { "description": "Its page, where the site has an address.", "$ref": "#/$defs/address" },
                "text": {
                  "description": "The words, without quotation marks around them: verbatim where attribution is direct or partial.",
                  "type": "string"
                },
                "language": { "description": "The language of the words.", "$ref": "#/$defs/language" },
                "attribution": {
                  "description": "How close it is to what was said. Only direct and partial quotes may stand in quotation marks.",
                  "type": "string",
                  "enum": [ "direct", "partial", "indirect", "paraphrase" ]
                },
                "attribution-text": { "description": "The attribution as printed.", "type": "string" },
                "speaker": { "description": "The actor who said it.", "$ref": "#/$defs/id" },
                "as": { "description": "The speaker's role then, where it is another than now.", "type": "string" },
                "said": { "description": "When.", "$ref": "#/$defs/date" },
                "event": { "description": "At which event.", "$ref": "#/$defs/id" },
                "source": { "description": "Where it stands.", "$ref": "#/$defs/id" },
                "verified": { "description": "Whether the words were looked up and found in the source.", "type": "boolean" },
                "passage": { "description": "Where they were found.", "$ref": "#/$defs/passage" },
                "misspellings": {
                  "description": "Misspelt names in the words, which stand so in the source.",
                  "type": "array",
                  "items": {
                    "description": "A name.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "start", "length", "actor" ],
                    "properties": {
                      "start": { "description": "Offset in the words, in UTF-16 code units.", "type": "integer", "minimum": 0 },
                      "length": { "description": "How many UTF-16 code units.", "type": "integer", "minimum": 1 },
                      "actor": { "description": "Whose name it is.", "$ref": "#/$defs/id" }
                    }
                  }
                },
                "to": {
                  "description": "The actors that it was said to.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/id" }
                },
                "about": {
                  "description": "The actors that it is about.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/id" }
                },
                "original": {
                  "description": "The words as they were said, where they were translated.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [ "language", "text" ],
                  "properties": {
                    "language": { "$ref": "#/$defs/language" },
                    "text": { "description": "The words.", "type": "string" }
                  }
                },
                "translation": {
                  "description": "How it came into the language it is printed in.",
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "by": { "description": "Who translated it.", "type": "string" },
                    "kind": {
                      "description": "Who answers for it.",
                      "type": "string",
                      "enum": [ "official", "publisher", "own", "machine" ]
                    }
                  }
                },
                "credibility": {
                  "description": "Admiralty code for information, from 1 (confirmed) to 6 (cannot be judged).",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 6
                },
                "status": {
                  "description": "Whether it still stands.",
                  "type": "string",
                  "enum": [ "ok", "disputed", "misattributed", "retracted" ]
                },
                "contradicts": {
                  "description": "Quotes that say the opposite; told by both.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/id" }
                },
                "repeats": {
                  "description": "Quotes that say the same; told by both.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/id" }
                },
                "note": { "description": "What the editor has to say about it.", "$ref": "#/$defs/prose" },
                "tags": {
                  "description": "Subjects.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "body": { "description": "The long text.", "$ref": "#/$defs/prose" },
                "marking": { "$ref": "#/$defs/marking" },
                "draft": {
                  "description": "True where it is not to be published yet; else left out.",
                  "type": "boolean",
                  "const": true
                }
              }
            },
            "source": {
              "description": "A text that quotes and facts are taken from.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "id", "path", "title", "language", "rights", "sha256", "words-in-all", "words-shown", "marking" ],
              "properties": {
                "id": { "description": "Its id.", "$ref": "#/$defs/id" },
                "path": { "description": "Its page, from the site's root.", "type": "string" },
                "address": { "description": "Its page, where the site has an address.", "$ref": "#/$defs/address" },
                "title": { "description": "What it is called.", "type": "string" },
                "kind": {
                  "description": "What sort of text it is.",
                  "type": "string",
                  "enum": [ "article", "transcript", "communique", "speech", "interview", "post", "treaty", "report" ]
                },
                "publisher": { "description": "Who published it.", "type": "string" },
                "authors": {
                  "description": "Who wrote it.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "published": { "description": "When it was published.", "$ref": "#/$defs/date" },
                "url": { "description": "Where it was published.", "$ref": "#/$defs/address" },
                "archived": { "description": "Where a copy is kept.", "$ref": "#/$defs/address" },
                "accessed": { "description": "When the editor read it.", "$ref": "#/$defs/date" },
                "language": { "$ref": "#/$defs/language" },
                "rights": {
                  "description": "How much of the text the site may show: all, the sentences around what is quoted, or nothing beyond quotes.",
                  "type": "string",
                  "enum": [ "full", "excerpts", "link-only" ]
                },
                "rights-holder": { "description": "Whose text it is.", "type": "string" },
                "reliability": {
                  "description": "Admiralty code for sources, from A (reliable) to F (cannot be judged).",
                  "type": "string",
                  "enum": [ "A", "B", "C", "D", "E", "F" ]
                },
                "sha256": { "$ref": "#/$defs/sha256" },
                "words-in-all": { "description": "How many words the text has.", "type": "integer", "minimum": 0 },
                "words-shown": { "description": "How many of them the site shows.", "type": "integer", "minimum": 0 },
                "excerpts": {
                  "description": "The stretches of the text that its rights allow to show, in order.",
                  "type": "array",
                  "items": {
                    "description": "A stretch.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "paragraph", "start", "text" ],
                    "properties": {
                      "paragraph": { "description": "The paragraph's number, from 1.", "type": "integer", "minimum": 1 },
                      "start": {
                        "description": "Offset in the paragraph, in UTF-16 code units.",
                        "type": "integer",
                        "minimum": 0
                      },
                      "text": { "description": "The words.", "type": "string" }
                    }
                  }
                },
                "note": { "description": "What the editor has to say about it.", "$ref": "#/$defs/prose" },
                "body": { "description": "The long text.", "$ref": "#/$defs/prose" },
                "marking": { "$ref": "#/$defs/marking" },
                "draft": {
                  "description": "True where it is not to be published yet; else left out.",
                  "type": "boolean",
                  "const": true
                }
              }
            },
            "page": {
              "description": "A free page in the editor's own words.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "id", "path", "title", "marking" ],
              "properties": {
                "id": { "description": "Its id.", "$ref": "#/$defs/id" },
                "path": { "description": "Its page, from the site's root.", "type": "string" },
                "address": { "description": "Its page, where the site has an address.", "$ref": "#/$defs/address" },
                "title": { "description": "What it is called.", "type": "string" },
                "description": { "description": "What it is about.", "type": "string" },
                "body": { "description": "The long text.", "$ref": "#/$defs/prose" },
                "marking": { "$ref": "#/$defs/marking" },
                "draft": {
                  "description": "True where it is not to be published yet; else left out.",
                  "type": "boolean",
                  "const": true
                }
              }
            },
            "relation": {
              "description": "How one actor stands to another.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "from", "type", "to", "forward", "reverse" ],
              "properties": {
                "from": { "description": "The first actor.", "$ref": "#/$defs/id" },
                "type": { "description": "The type of the relation.", "$ref": "#/$defs/id" },
                "to": { "description": "The second actor.", "$ref": "#/$defs/id" },
                "forward": { "description": "How it reads from the first actor: is a member of.", "type": "string" },
                "reverse": { "description": "How it reads from the second actor: has as a member.", "type": "string" },
                "since": { "description": "Since when.", "$ref": "#/$defs/date" },
                "until": { "description": "Until when.", "$ref": "#/$defs/date" },
                "note": { "description": "What is to be said about it.", "$ref": "#/$defs/prose" },
                "sources": {
                  "description": "What it rests on.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/citation" }
                }
              }
            },
            "correction": {
              "description": "Something that the briefing said wrongly and now says rightly.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "date", "what" ],
              "properties": {
                "date": { "description": "When it was corrected.", "$ref": "#/$defs/date" },
                "what": { "description": "What was corrected.", "$ref": "#/$defs/prose" },
                "was": { "description": "What it said before.", "type": "string" },
                "now": { "description": "What it says now.", "type": "string" },
                "why": { "description": "Why.", "type": "string" },
                "affects": {
                  "description": "The entries that it touches.",
                  "type": "array",
                  "items": {
                    "description": "An entry.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [ "kind", "id" ],
                    "properties": {
                      "kind": {
                        "description": "Its kind.",
                        "type": "string",
                        "enum": [ "actor", "event", "quote", "source", "page" ]
                      },
                      "id": { "$ref": "#/$defs/id" }
                    }
                  }
                }
              }
            },
            "briefing": {
              "description": "The briefing itself.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "title", "language", "marking" ],
              "properties": {
                "title": { "description": "What it is called.", "type": "string" },
                "subtitle": { "description": "A second line.", "type": "string" },
                "summary": { "description": "The bottom line.", "$ref": "#/$defs/prose" },
                "key-points": {
                  "description": "What to remember.",
                  "type": "array",
                  "items": { "$ref": "#/$defs/prose" }
                },
                "language": { "description": "The language of the editor's words.", "$ref": "#/$defs/language" },
                "authors": {
                  "description": "Who wrote it.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "publisher": { "description": "Who publishes it.", "type": "string" },
                "contact": { "description": "How to reach them.", "type": "string" },
                "published": { "description": "When it was first published.", "$ref": "#/$defs/date" },
                "updated": { "description": "When it was last changed.", "$ref": "#/$defs/date" },
                "address": { "description": "Where it is published.", "$ref": "#/$defs/address" },
                "marking": { "$ref": "#/$defs/marking" },
                "licence": { "description": "On what terms it may be used.", "type": "string" },
                "disclaimer": { "description": "What its publisher does not answer for.", "type": "string" }
              }
            }
          }
        }

        """u8;
}
