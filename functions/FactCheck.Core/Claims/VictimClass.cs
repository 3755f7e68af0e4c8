namespace FactCheck.Core.Claims;

/// <summary>A class of people that a count is limited to.</summary>
public enum VictimClass
{
    /// <summary>People who are no part of an armed force or group.</summary>
    Civilian,

    /// <summary>Police and other law enforcement.</summary>
    LawEnforcement,

    /// <summary>Members of the armed forces of a state.</summary>
    Military,

    /// <summary>Members of an armed group.</summary>
    Militant,

    /// <summary>Participants in a protest.</summary>
    Protester,

    /// <summary>Minors.</summary>
    Child,

    /// <summary>Women.</summary>
    Woman,

    /// <summary>Men.</summary>
    Man,

    /// <summary>Journalists and other media workers.</summary>
    Journalist,

    /// <summary>Medical personnel.</summary>
    HealthWorker,

    /// <summary>Nationals of another country.</summary>
    ForeignNational,

    /// <summary>People whose status the source says is unknown.</summary>
    StatusUnknown,
}
