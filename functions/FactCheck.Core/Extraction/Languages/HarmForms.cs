namespace FactCheck.Core.Extraction.Languages;

/// <summary>How a word for a harm stands to the people harmed.</summary>
[Flags]
internal enum HarmForms
{
    None = 0,

    /// <summary>A verb whose object they are: "killed 12".</summary>
    Active = 1 << 0,

    /// <summary>A participle said of them: "12 were killed".</summary>
    Passive = 1 << 1,

    /// <summary>A verb whose subject they are: "12 died".</summary>
    Subject = 1 << 2,

    /// <summary>An adjective said of them: "12 dead".</summary>
    Adjective = 1 << 3,

    /// <summary>A noun that is counted itself: "12 deaths".</summary>
    Counted = 1 << 4,

    /// <summary>A noun with them after "of": "the abduction of 12".</summary>
    Event = 1 << 5,

    /// <summary>A noun for the number itself: "the toll".</summary>
    Toll = 1 << 6,

    /// <summary>The verb's plain form, as after "to" and modals.</summary>
    Base = 1 << 7,

    /// <summary>The form in -ing.</summary>
    Ing = 1 << 8,

    /// <summary>What they suffered, after "with": "12 with burns".</summary>
    With = 1 << 9,

    /// <summary>A noun for one event, away from the "of" before them: "the killing on Friday of 12".</summary>
    EventHead = 1 << 10,
}
