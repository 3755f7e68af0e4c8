namespace FactCheck.Core.Extraction.Languages;

internal enum CueKind
{
    /// <summary>"including": what follows is a part of what came before.</summary>
    Including,

    /// <summary>"of them", "of whom", "among the dead": the count is a part.</summary>
    PartOf,

    /// <summary>"per day", "an average of": a rate.</summary>
    Rate,

    /// <summary>"if", "would", "threatened to": not so, or not yet.</summary>
    Hypothetical,

    /// <summary>"false that", "did not": said not to be so.</summary>
    Denial,

    /// <summary>"reportedly", "allegedly".</summary>
    Reserve,

    /// <summary>"revised down from": the number that follows no longer stands.</summary>
    Withdrawn,

    /// <summary>"withdrew the figure": what was counted before is taken back.</summary>
    Retraction,

    /// <summary>"initially", "in its first statement": said before something else was.</summary>
    Superseded,

    /// <summary>Before a number that names or orders and does not count: "number", "page".</summary>
    Label,

    /// <summary>"across the country".</summary>
    Nationwide,

    /// <summary>"in the country", "there": the country or place already named.</summary>
    SamePlace,

    /// <summary>"on", "in the autumn of": before a date.</summary>
    TimeAt,

    /// <summary>"as of", "by": before the date a count stood.</summary>
    TimeAsOf,

    /// <summary>"since": before the first day of a period.</summary>
    TimeSince,

    /// <summary>"from", "between": before the first of two dates.</summary>
    TimeOpens,

    /// <summary>"rescued", "freed": the people are safe.</summary>
    Rescue,

    /// <summary>"due to", "the result of": what killed.</summary>
    Cause,

    /// <summary>"rose", "revised": before "from 10 to 12".</summary>
    Revision,

    /// <summary>"which carried out": before a bare number that goes on a list.</summary>
    ListVerb,

    /// <summary>"the capital": the seat of government of a country.</summary>
    Capital,

    /// <summary>"there": the place named last.</summary>
    There,

    /// <summary>"in", "near", "hit": a place follows.</summary>
    Locative,

    /// <summary>"city", "province", "outskirts": kinds and parts of places.</summary>
    PlaceWord,

    /// <summary>"recorded", "was the worst hit": behind a place, what happened there.</summary>
    PlaceVerb,

    /// <summary>"Central America", "NATO", "told reporters in": what looks like the place of something, and is none.</summary>
    NoPlace,

    /// <summary>"remain in custody", "currently".</summary>
    Current,

    /// <summary>"new", "in the past 24 hours".</summary>
    NewlyReported,

    /// <summary>"named", "list of names".</summary>
    NamedList,

    /// <summary>"so far", "since the start", "in total".</summary>
    Cumulative,

    /// <summary>Words of a saved page that are no part of the report: "Read more".</summary>
    Clutter,

    /// <summary>A currency, before its amount or after.</summary>
    Currency,
}
