namespace FactCheck.Core.Extraction.Attribution;

internal enum FrameKind
{
    /// <summary>"X said …".</summary>
    SubjectBefore,

    /// <summary>"…, said X".</summary>
    SubjectAfter,

    /// <summary>"according to X", before or after what X says.</summary>
    According,

    /// <summary>"reported by X", right behind what X says.</summary>
    By,

    /// <summary>"citing X": X says it and the subject relays it.</summary>
    Citing,

    /// <summary>"X's findings that …".</summary>
    Figures,
}
