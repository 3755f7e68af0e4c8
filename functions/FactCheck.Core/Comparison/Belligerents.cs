namespace FactCheck.Core.Comparison;

/// <summary>Whether an armed group's own counts stand for the side that a state's counts are compared with.</summary>
public enum Belligerents
{
    /// <summary>They are left out, and listed as left out.</summary>
    Exclude,

    /// <summary>They stand beside the others of their side.</summary>
    Include,
}
