namespace FactCheck.Core.Cases;

/// <summary>How a case came to be.</summary>
public enum CaseStatus
{
    /// <summary>A person described it.</summary>
    Active,

    /// <summary>An upload to the inbox named it before anybody described it.</summary>
    Draft,
}
