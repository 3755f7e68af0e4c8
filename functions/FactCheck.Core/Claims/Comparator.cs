namespace FactCheck.Core.Claims;

/// <summary>How the words around a number relate it to the true count.</summary>
public enum Comparator
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>More than the number.</summary>
    MoreThan,

    /// <summary>Fewer than the number.</summary>
    FewerThan,

    /// <summary>The number or fewer, as a ceiling.</summary>
    UpTo,

    /// <summary>Between two numbers, both included.</summary>
    Range,

    /// <summary>The number, roughly, to either side.</summary>
    About,

    /// <summary>Slightly below the number.</summary>
    Nearly,

    /// <summary>A vague word such as dozens or several, read by convention.</summary>
    Vague,

    /// <summary>Nobody.</summary>
    None,

    /// <summary>No number is stated: the words only dispute another figure.</summary>
    Unstated,
}
