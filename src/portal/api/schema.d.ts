/** Written by scripts/openapi.ts from the routes; change those. */
export interface paths {
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases you are a member of, newest first.
         * @description Act `cases.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getCases"];
        put?: never;
        /**
         * Opens a case; you lead it.
         * @description Act `cases.open`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statements of the case, their payments once each, and what could not be read.
         * @description Act `analysis.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getCasesByCaseMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/money/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Looks back from a payment to the accounts outside whose money is in it, by the same rules.
         * @description Act `analysis.ask`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseMoneyOrigins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/money/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Looks for laundering typologies; each finding names its payments and why they fit.
         * @description Act `analysis.ask`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseMoneyPatterns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/money/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a statement (CSV with a mapping, camt.053, MT940) into the case.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseMoneyStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/money/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follows claimed payments forward by first in first out, in proportion, and by the lowest balance.
         * @description Act `analysis.ask`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseMoneyTrace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entities and ties of the case, as known on a day and as they held on one; says how many are shown of how many.
         * @description Act `analysis.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getCasesByCaseNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The saved charts of the case.
         * @description Act `analysis.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getCasesByCaseNetworkCharts"];
        put?: never;
        /**
         * Saves a new chart.
         * @description Act `analysis.chart`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkCharts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/charts/{chart}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Saves a chart over the version that was opened.
         * @description Act `analysis.chart`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        put: operations["putCasesByCaseNetworkChartsByChart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records an entity.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as CSV, each tie with its source, evaluation and evidence.
         * @description Act `analysis.export`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        get: operations["getCasesByCaseNetworkExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/export.gexf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as GEXF, each tie with its source, evaluation and evidence.
         * @description Act `analysis.export`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        get: operations["getCasesByCaseNetworkExportGexf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/export.graphml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as GRAPHML, each tie with its source, evaluation and evidence.
         * @description Act `analysis.export`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        get: operations["getCasesByCaseNetworkExportGraphml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes entities and ties from CSV (also as i2 charts write it) or GraphML; says what of each line it could not take.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks about places, sets, ways, disruption, doubt or change in this network; says how it was computed and from what.
         * @description Act `analysis.ask`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records a tie with its source, evaluation, time and evidence.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkTies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/ties/{tie}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a tie with a reason; it stays readable as known before.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkTiesByTieWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with its members.
         * @description Act `cases.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getCasesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes title, purpose or legal basis.
         * @description Act `cases.describe`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        patch: operations["patchCasesById"];
        trace?: never;
    };
    "/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the case once nothing in it is under way.
         * @description Act `cases.close`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postCasesByIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds an officer to the case, or gives a member another function.
         * @description Act `cases.members`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postCasesByIdMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/members/{officer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an officer off the case; access ends at once.
         * @description Act `cases.members`, open to: prosecutor, desk-officer, approver.
         */
        delete: operations["deleteCasesByIdMembersByOfficer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopens a closed case.
         * @description Act `cases.close`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postCasesByIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Competent authorities of this node and of its accepted partners.
         * @description Act `directory.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getDirectoryAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This node and its partners, with their standing and fingerprints.
         * @description Act `directory.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getDirectoryNodes"];
        put?: never;
        /**
         * Fetch the manifest of a new partner, to compare its fingerprint.
         * @description Act `directory.accept-peer`, open to: administrator.
         */
        post: operations["postDirectoryNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/nodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One partner node.
         * @description Act `directory.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getDirectoryNodesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/nodes/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a partner whose fingerprint was compared by telephone.
         * @description Act `directory.accept-peer`, open to: administrator.
         */
        post: operations["postDirectoryNodesByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/nodes/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop all post with a partner.
         * @description Act `directory.accept-peer`, open to: administrator.
         */
        post: operations["postDirectoryNodesByIdSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Colleagues, for choosing members and assignees.
         * @description Act `directory.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getDirectoryOfficers"];
        put?: never;
        /**
         * Appoint an officer of this authority.
         * @description Act `directory.officers`, open to: administrator.
         */
        post: operations["postDirectoryOfficers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the roles of an officer, or end the service.
         * @description Act `directory.officers`, open to: administrator.
         */
        patch: operations["patchDirectoryOfficersById"];
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live events: which subject moved. Read it anew through its own address.
         * @description Server-sent events. `moved` carries {act, case, subject, at}; `hello` begins a stream; `resync` says that events may have been missed.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exhibits of a case, newest first.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibits"];
        put?: never;
        /**
         * Registers a file of at most 10 MiB as an exhibit; its custody begins.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One exhibit with its conditions and its chain of custody, checked as it is read.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibitsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a use condition on the exhibit; it stays on it and travels with it.
         * @description Act `evidence.conditions`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters an event of custody that happened outside the machine.
         * @description Act `evidence.custody`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdCustody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The content of an exhibit. Each opening is an event of its custody.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/privilege": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks the exhibit as privileged: its content shuts.
         * @description Act `evidence.custody`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdPrivilege"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/privilege/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases a privileged exhibit, by a second person.
         * @description Act `evidence.privilege`, open to: prosecutor, approver.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdPrivilegeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far each letter has come, newest first.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getFederationDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What arrived and was not taken, with the evidence, newest first.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getFederationIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the post with each partner goes.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getFederationPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/partners/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take letters of a quarantined chain again.
         * @description Act `federation.manage`, open to: administrator.
         */
        post: operations["postFederationPartnersByIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/partners/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a partner at once.
         * @description Act `federation.manage`, open to: administrator.
         */
        post: operations["postFederationPartnersByIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds the legal bases between two States on a date, ranked, and why the others are none.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the time limits of an instrument.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the grounds for refusal and postponement of an instrument, forbidden ones included.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawGrounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the instruments on record, with references, dates and confidence.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one instrument: who takes part, what they declared, its contents, grounds and time limits.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawInstrumentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the cooperation sheet of two States: bases, contents, languages, grounds, time limits.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists States and some territories with their codes and official languages.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/states/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what binds one State on a date, its declarations and the offences mapped for it.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawStatesByState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the measures that can be asked for and the offence concepts with their elements.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything done on this node, without contents. The search is itself remembered.
         * @description Act `ledger.audit`, open to: data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/cases/{case}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done in a case, newest first.
         * @description Act `ledger.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getLedgerCasesByCaseEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry: who, when, why, how well it is secured; for members of the case also what.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerEntriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/entries/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence-of-record file: proves the entry offline, to anyone.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerEntriesByIdProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of this node's log, its witnesses, and the logs it witnesses.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/subjects/{subject}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to one thing, e.g. `request:<id>`, newest first.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerSubjectsBySubjectEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description. */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks that have run out or run out within a week.
         * @description Act `overview.inbox`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getOverviewClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much waits for whom, and how much runs out when.
         * @description Act `overview.inbox`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getOverviewCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits, grouped by what runs out.
         * @description Act `overview.inbox`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getOverviewInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests of the cases you belong to, the next limit first.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequests"];
        put?: never;
        /**
         * Begin a draft in a case, from the template of its instrument.
         * @description Act `assistance.draft`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request whole: content, life, clocks, what is open to you and why the rest is not.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save the text of a draft as it stands in the editor.
         * @description Act `assistance.draft`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        patch: operations["patchRequestsById"];
        trace?: never;
    };
    "/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept in whole or in part, with conditions or without.
         * @description Act `assistance.accept`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/accept-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the conditions that are offered.
         * @description Act `assistance.answer`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAcceptConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm receipt.
         * @description Act `assistance.acknowledge`, open to: desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer questions, with a corrected text where one is needed.
         * @description Act `assistance.answer`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for what is missing, field by field.
         * @description Act `assistance.ask`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the assessment.
         * @description Act `assistance.assess`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the request to a member of its case, or to nobody.
         * @description Act `assistance.assign`, open to: desk-officer, approver.
         */
        post: operations["postRequestsByIdAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/authorise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorise the request: a second person.
         * @description Act `assistance.authorise`, open to: approver.
         */
        post: operations["postRequestsByIdAuthorise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Legal bases between the two States for this request, ranked, and why others are none.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is asked of the request before it leaves, each with its article.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the request.
         * @description Act `assistance.close`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consult the other authority, or answer in a consultation.
         * @description Act `assistance.consult`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a draft that has not left.
         * @description Act `assistance.draft`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postRequestsByIdDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The request as a document: sections of its form, codes and texts in every language there is.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the execution.
         * @description Act `assistance.execute`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a time limit, with reasons and a new estimate.
         * @description Act `assistance.execute`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward to the authority that will execute it.
         * @description Act `assistance.forward`, open to: desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdForward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Private notes of this authority.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdNotes"];
        put?: never;
        /**
         * Write a private note.
         * @description Act `assistance.note`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postRequestsByIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/oral-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an oral request that will be confirmed in writing.
         * @description Act `assistance.transmit`, open to: desk-officer, approver, prosecutor. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdOralNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Postpone to a day of review.
         * @description Act `assistance.postpone`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdPostpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/receive-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that the results arrived.
         * @description Act `assistance.receive-results`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdReceiveResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse, with ground and reasons.
         * @description Act `assistance.refuse`, open to: approver, prosecutor. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over exhibits as part or whole of the results.
         * @description Act `assistance.execute`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the assessment up again.
         * @description Act `assistance.assess`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return the draft to its drafter with remarks.
         * @description Act `assistance.return`, open to: approver.
         */
        post: operations["postRequestsByIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/return-to-sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return the request: not competent, or not issued by a competent authority.
         * @description Act `assistance.acknowledge`, open to: desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdReturnToSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the draft for review.
         * @description Act `assistance.submit`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postRequestsByIdSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft that supplements this request.
         * @description Act `assistance.draft`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postRequestsByIdSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/transmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal the request and send it.
         * @description Act `assistance.transmit`, open to: desk-officer, approver, prosecutor. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdTransmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/versions/{a}/compare/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two versions that were sent.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdVersionsByACompareByB"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the request.
         * @description Act `assistance.withdraw`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where, and what the roles open */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The provider sends the browser back here */
        get: operations["getSessionCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/enrolment/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the link for a new passkey */
        post: operations["postSessionEnrolmentBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/enrolment/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey; the link is then used up */
        post: operations["postSessionEnrolmentFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/interaction/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sign-in under way; sends a browser to the page */
        get: operations["getSessionInteractionByUid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/interaction/{uid}/exercise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** EXERCISE: sign in as one of the invented officers */
        post: operations["postSessionInteractionByUidExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/interaction/{uid}/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a passkey */
        post: operations["postSessionInteractionByUidPasskeyBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/interaction/{uid}/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer with a passkey */
        post: operations["postSessionInteractionByUidPasskeyFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own sessions that are open */
        get: operations["getSessionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["deleteSessionListById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which ways to sign in this node offers */
        get: operations["getSessionMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own passkeys */
        get: operations["getSessionPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to add a passkey; presence proved lately */
        post: operations["postSessionPasskeysBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkeys/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey */
        post: operations["postSessionPasskeysFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey; presence proved lately */
        delete: operations["deleteSessionPasskeysById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begin to sign in: sends the browser to the provider */
        get: operations["getSessionStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/step-up/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How presence can be proved again */
        post: operations["postSessionStepUpBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/step-up/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove presence with a passkey */
        post: operations["postSessionStepUpFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/officers/{officer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an officer can sign in
         * @description Act `directory.officers`, open to: administrator.
         */
        get: operations["getSignInOfficersByOfficer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/officers/{officer}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link with which an officer adds a passkey once; earlier links end */
        post: operations["postSignInOfficersByOfficerEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/officers/{officer}/expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expect an e-mail address at a provider: the first sign-in with it, once verified there, is tied
         * @description Act `directory.officers`, open to: administrator.
         */
        post: operations["postSignInOfficersByOfficerExpected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/officers/{officer}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tie a provider's subject to an officer
         * @description Act `directory.officers`, open to: administrator.
         */
        post: operations["postSignInOfficersByOfficerLinks"];
        /**
         * Remove the tie to a provider's subject; the officer's sessions end
         * @description Act `directory.officers`, open to: administrator.
         */
        delete: operations["deleteSignInOfficersByOfficerLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/officers/{officer}/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an officer's passkey, when it is lost; the officer's sessions end
         * @description Act `directory.officers`, open to: administrator.
         */
        delete: operations["deleteSignInOfficersByOfficerPasskeysById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/officers/{officer}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of an officer
         * @description Act `directory.officers`, open to: administrator.
         */
        delete: operations["deleteSignInOfficersByOfficerSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What other shares of effort over corridors would find, with its doubt and a floor for each.
         * @description Act `analysis.trends`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postTrendsAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecasts counts by corridor and commodity, ten or none to a cell, with intervals, what stands out and what changed.
         * @description Act `analysis.trends`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postTrendsForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptForm: {
            version: number;
            outcomes: components["schemas"]["MeasureOutcome"][];
            /** @default [] */
            conditions: {
                /** @enum {string} */
                kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed";
                /** @default  */
                basis: string;
                text: string;
                /** Format: date */
                until?: string;
            }[];
        };
        AcceptNodeForm: {
            fingerprint: string;
        };
        AcknowledgeForm: {
            version: number;
            /** @default  */
            contact: string;
        };
        ActView: {
            /** @enum {string} */
            step: "submit" | "return" | "authorise" | "oral-notice" | "transmit" | "discard" | "deliver" | "acknowledge" | "return-to-sender" | "forward" | "assess" | "ask" | "answer" | "consult" | "resume" | "accept" | "accept-with-conditions" | "accept-conditions" | "postpone" | "refuse" | "execute" | "extend" | "part-results" | "results" | "receive-results" | "supplement" | "withdraw" | "close";
            act: string;
            open: boolean;
            primary: boolean;
            why?: string;
            article: string;
            leaves: boolean;
        };
        Actor: {
            /** @enum {string} */
            side: "requesting" | "requested";
            name: string;
            authority: string;
        };
        AddOfficerForm: {
            name: string;
            authority: string;
            roles: ("investigator" | "prosecutor" | "desk-officer" | "approver" | "analyst" | "liaison-officer" | "data-protection-officer" | "auditor" | "administrator")[];
        };
        AllocationForm: {
            corridors: {
                corridor: string;
                found: number;
                effort: number;
            }[];
            units: number;
            /** @default 0.2 */
            floor: number;
        };
        AllocationView: {
            readonly shares: {
                corridor: string;
                units: number;
                expected: number;
                low: number;
                high: number;
                best: number;
            }[];
            expected: number;
            low: number;
            high: number;
            asNow: number;
            floor: number;
        };
        Answer: {
            question: string;
            text: string;
        };
        AnswerForm: {
            version: number;
            answers: components["schemas"]["Answer"][];
            content?: components["schemas"]["RequestContentInput"];
        };
        AskForm: {
            version: number;
            questions: {
                pointer: string;
                text: string;
                /** Format: date */
                due?: string;
            }[];
        };
        AssessForm: {
            version: number;
            /** @default  */
            authority: string;
        };
        AssignForm: {
            officer?: string;
        };
        AuthoritiesPage: {
            items: components["schemas"]["AuthorityView"][];
            next?: string;
        };
        AuthorityView: {
            id: string;
            state: string;
            names: {
                [key: string]: string;
            };
            competences: {
                /** @enum {string} */
                function: "central-authority" | "issuing-authority" | "validating-authority" | "executing-authority" | "police-contact" | "financial-intelligence-unit" | "asset-recovery-office" | "joint-team-party" | "data-protection-authority";
                instrument: string;
                /** @enum {string} */
                stage: "any" | "receive" | "recognise" | "execute" | "transfer";
            }[];
            languages: string[];
            channel: string;
            /** Format: date-time */
            confirmedAt: string;
            /** Format: date-time */
            expiresAt: string;
            node: string;
            own: boolean;
            fetchedAt: string;
            /** @enum {string} */
            freshness: "confirmed" | "stale";
        };
        BasisChoice: {
            basis: string;
            /** @default  */
            article: string;
            /** @default  */
            reasons: string;
        };
        BasisChoiceInput: {
            basis: string;
            /** @default  */
            article: string;
            /** @default  */
            reasons: string;
        };
        CaseDescribeForm: {
            title?: string;
            purpose?: string;
            basis?: string;
            instruments?: string[];
            version: number;
        };
        CaseLine: {
            id: string;
            reference: string;
            title: string;
            /** @enum {string} */
            state: "open" | "closed";
            from?: string;
            openedAt: string;
            closedAt?: string;
            members: number;
            /** @enum {string} */
            function: "lead" | "deputy" | "investigation" | "prosecution" | "desk" | "approval" | "analysis" | "liaison";
        };
        CaseMemberForm: {
            officer: string;
            /** @enum {string} */
            function: "lead" | "deputy" | "investigation" | "prosecution" | "desk" | "approval" | "analysis" | "liaison";
        };
        CaseMemberView: {
            officer: string;
            name: string;
            /** @enum {string} */
            function: "lead" | "deputy" | "investigation" | "prosecution" | "desk" | "approval" | "analysis" | "liaison";
            since: string;
        };
        CaseOpenForm: {
            title: string;
            purpose: string;
            basis: string;
            /** @default [] */
            instruments: string[];
        };
        CasePage: {
            items: components["schemas"]["CaseLine"][];
            next?: string;
        };
        CaseReasonForm: {
            reason: string;
        };
        CaseView: {
            id: string;
            reference: string;
            title: string;
            purpose: string;
            basis: string;
            readonly instruments: string[];
            /** @enum {string} */
            state: "open" | "closed";
            from?: string;
            openedAt: string;
            closedAt?: string;
            closingReason?: string;
            readonly members: components["schemas"]["CaseMemberView"][];
            version: number;
        };
        ChangeOfficerForm: {
            version: number;
            name?: string;
            authority?: string;
            roles?: ("investigator" | "prosecutor" | "desk-officer" | "approver" | "analyst" | "liaison-officer" | "data-protection-officer" | "auditor" | "administrator")[];
            active?: boolean;
        };
        ClockView: {
            rule: string;
            article: string;
            source: string;
            confidence: string;
            soft: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            due?: string;
            /** @enum {string} */
            by: "requesting" | "requested";
            /** Format: date-time */
            stoppedAt?: string;
            extendedDays: number;
            extendable: number;
            /** @enum {string} */
            state: "running" | "met" | "late" | "missed" | "suspended";
        };
        ClocksView: {
            items: components["schemas"]["InboxItem"][];
        };
        ConditionForm: {
            /** @enum {string} */
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed";
            basis: string;
            text?: string;
            /** @default [] */
            allowed: string[];
            /** Format: date */
            until?: string;
            /** @default true */
            exculpatoryExit: boolean;
        };
        ConditionOffered: {
            id: string;
            /** @enum {string} */
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed";
            /** @default  */
            basis: string;
            text: string;
            /** Format: date */
            until?: string;
        };
        ConditionView: {
            id: string;
            /** @enum {string} */
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed";
            /** @default  */
            basis: string;
            text: string;
            /** Format: date */
            until?: string;
            /** Format: date-time */
            offeredAt: string;
            /** Format: date-time */
            acceptedAt?: string;
        };
        ConditionViewOutput: {
            id: string;
            /** @enum {string} */
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed";
            basis: string;
            imposedBy: string;
            imposedAt: string;
            text?: string;
            readonly allowed: string[];
            until?: string;
            exculpatoryExit: boolean;
            readonly consents: {
                for: string;
                by: string;
                at: string;
            }[];
        };
        ConsultForm: {
            version: number;
            /** @enum {string} */
            topic: "refusal" | "postponement" | "conditions" | "costs" | "execution" | "other";
            message: string;
            ground?: string;
        };
        ConsultationView: {
            /** @enum {string} */
            topic: "refusal" | "postponement" | "conditions" | "costs" | "execution" | "other";
            message: string;
            ground?: string;
            /** @enum {string} */
            by: "requesting" | "requested";
            name: string;
            /** Format: date-time */
            at: string;
            event: number;
        };
        ContentChange: {
            pointer: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            before?: unknown;
            after?: unknown;
        };
        ContentComparison: {
            a: components["schemas"]["RequestVersionView"];
            b: components["schemas"]["RequestVersionView"];
            changes: components["schemas"]["ContentChange"][];
        };
        CountsView: {
            waitingFor: {
                [key: string]: number;
            };
            groups: {
                [key: string]: number;
            };
        };
        CustodyEventView: {
            seq: number;
            /** @enum {string} */
            action: "identified" | "collected" | "acquired" | "sealed" | "transferred" | "received" | "opened" | "copied" | "analysed" | "returned" | "destroyed";
            at: string;
            by: {
                node: string;
                officer?: string;
                name: string;
            };
            where: string;
            purpose: string;
            authority: string;
            to?: string;
            change?: {
                what: string;
                why: string;
            };
            prev: string;
            hash: string;
            seal: {
                key: string;
                value: string;
            };
        };
        CustodyForm: {
            /** @enum {string} */
            action: "sealed" | "copied" | "analysed" | "returned" | "destroyed";
            where: string;
            purpose: string;
            authority: string;
            change?: {
                what: string;
                why: string;
            };
        };
        DeliveriesPage: {
            items: components["schemas"]["DeliveryView"][];
            next?: string;
        };
        DeliveryView: {
            message: string;
            to: string;
            chain: string;
            seq: number;
            kind: string;
            /** @enum {string} */
            state: "waiting" | "stored" | "opened" | "accepted" | "refused" | "expired";
            tries: number;
            postedAt: string;
            expiresAt: string;
            lastTriedAt?: string;
            nextTryAt?: string;
            storedAt?: string;
            openedAt?: string;
            decidedAt?: string;
            code?: string;
        };
        EioPart: {
            /** @default  */
            earlierOrder: string;
            /**
             * @default
             * @enum {string}
             */
            proceedings: "" | "a" | "b" | "c" | "d";
            /** @default [] */
            necessity: components["schemas"]["Texts"];
            availableDomestically?: boolean;
            /** @default [] */
            additional: components["schemas"]["Texts"];
            /**
             * @default
             * @enum {string}
             */
            remedySought: "" | "yes" | "no";
            /** @default  */
            remedyDetail: string;
            /** @default  */
            remedyAuthority: string;
            /**
             * @default
             * @enum {string}
             */
            issuingKind: "" | "judge" | "court" | "investigating-judge" | "public-prosecutor" | "other";
            /** @default  */
            validatedBy: string;
            /** @default  */
            validatedOn: string | "";
        };
        EioPartInput: {
            /** @default  */
            earlierOrder: string;
            /**
             * @default
             * @enum {string}
             */
            proceedings: "" | "a" | "b" | "c" | "d";
            /** @default [] */
            necessity: components["schemas"]["Texts"];
            availableDomestically?: boolean;
            /** @default [] */
            additional: components["schemas"]["Texts"];
            /**
             * @default
             * @enum {string}
             */
            remedySought: "" | "yes" | "no";
            /** @default  */
            remedyDetail: string;
            /** @default  */
            remedyAuthority: string;
            /**
             * @default
             * @enum {string}
             */
            issuingKind: "" | "judge" | "court" | "investigating-judge" | "public-prosecutor" | "other";
            /** @default  */
            validatedBy: string;
            /** @default  */
            validatedOn: string | "";
        };
        Enrolment: {
            officer: {
                name: string;
                authority: string;
            };
            options: {
                challenge: string;
            } & {
                [key: string]: unknown;
            };
        };
        EnrolmentBegin: {
            token: string;
        };
        EnrolmentFinish: {
            token: string;
            /** @description What the officer calls the device */
            label: string;
            response: components["schemas"]["PasskeyAttestation"];
        };
        EnrolmentLink: {
            url: string;
            /** @description Instant in UTC, ISO 8601 */
            expiresAt: string;
        };
        ExecuteForm: {
            version: number;
            /** @default  */
            authority: string;
            /** @default  */
            message: string;
        };
        ExerciseAccounts: {
            passcode: string;
            accounts: components["schemas"]["SignedInOfficer"][];
        };
        ExercisePasscode: {
            passcode: string;
        };
        ExerciseProof: components["schemas"]["PasskeyProof"] | components["schemas"]["ExercisePasscode"];
        ExerciseSignIn: {
            officer: string;
            passcode: string;
        };
        ExhibitAddForm: {
            name: string;
            mime: string;
            contentBase64: string;
            origin: {
                request?: string;
                measure?: string;
                authority: string;
                place: string;
                tool?: string;
                /** Format: date-time */
                collectedAt: string;
            };
            /** @default [] */
            derivedFrom: string[];
            /** @default false */
            privileged: boolean;
            /**
             * @default acquired
             * @enum {string}
             */
            action: "identified" | "collected" | "acquired";
            purpose: string;
        };
        ExhibitLine: {
            id: string;
            case: string;
            number: string;
            name: string;
            mime: string;
            size: number;
            sha256: string;
            origin: {
                request?: string;
                measure?: string;
                authority: string;
                collectedAt: string;
                place: string;
                tool?: string;
            };
            readonly derivedFrom: string[];
            /** @enum {string} */
            privilege: "none" | "marked" | "released";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            from?: string;
            addedBy?: string;
            addedAt: string;
        };
        ExhibitOpenForm: {
            purpose: string;
            /** @default [] */
            conditionsSeen: string[];
        };
        ExhibitPage: {
            items: components["schemas"]["ExhibitLine"][];
            next?: string;
        };
        ExhibitReasonForm: {
            reason: string;
        };
        ExhibitView: {
            id: string;
            case: string;
            number: string;
            name: string;
            mime: string;
            size: number;
            sha256: string;
            origin: {
                request?: string;
                measure?: string;
                authority: string;
                collectedAt: string;
                place: string;
                tool?: string;
            };
            readonly derivedFrom: string[];
            /** @enum {string} */
            privilege: "none" | "marked" | "released";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            from?: string;
            addedBy?: string;
            addedAt: string;
            readonly custody: components["schemas"]["CustodyEventView"][];
            broken?: {
                seq: number;
                /** @enum {string} */
                why: "empty" | "order" | "link" | "words" | "after-destruction" | "seal" | "handover";
            };
            readonly unverified: number[];
        };
        ExhibitViewOutput: {
            id: string;
            case: string;
            number: string;
            name: string;
            mime: string;
            size: number;
            sha256: string;
            origin: {
                request?: string;
                measure?: string;
                authority: string;
                collectedAt: string;
                place: string;
                tool?: string;
            };
            readonly derivedFrom: string[];
            /** @enum {string} */
            privilege: "none" | "marked" | "released";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            from?: string;
            addedBy?: string;
            addedAt: string;
            readonly custody: components["schemas"]["CustodyEventView"][];
            broken?: {
                seq: number;
                /** @enum {string} */
                why: "empty" | "order" | "link" | "words" | "after-destruction" | "seal" | "handover";
            };
            readonly unverified: number[];
        };
        ExpectedEmail: {
            provider: string;
            /** Format: email */
            email: string;
        };
        ExtendForm: {
            version: number;
            rule: string;
            days: number;
            reasons: string;
            /** Format: date */
            estimate: string;
        };
        FederationDone: {
            /** @constant */
            done: true;
        };
        FieldCommentView: {
            id: string;
            pointer: string;
            text: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        /** @description One entry that needs attention. The words are found by code. */
        FieldFault: {
            /** @description JSON pointer (RFC 6901) to the entry; empty for the whole form */
            pointer: string;
            code: string;
            params?: {
                [key: string]: string | number;
            };
        };
        ForwardForm: {
            version: number;
            authority: string;
            /** @default  */
            place: string;
            /** @default  */
            message: string;
        };
        GoOn: {
            location: string;
        };
        InboxClock: {
            rule: string;
            article: string;
            due?: string;
            soft: boolean;
        };
        InboxItem: {
            /** @enum {string} */
            kind: "request" | "letter" | "task";
            id: string;
            case?: string;
            reference: string;
            title: string;
            partner?: {
                node: string;
                state: string;
                name?: string;
            };
            stage: string;
            /** @enum {string} */
            side?: "requesting" | "requested";
            clock?: components["schemas"]["InboxClock"];
            /** @enum {string} */
            waitingFor: "me" | "us" | "them" | "nobody";
            lastEvent: {
                at: string;
                act: string;
                by?: string;
            };
            assignedTo?: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            group: "overdue" | "today" | "week" | "later" | "open-ended";
        };
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            next?: string;
        };
        IncidentView: {
            partner: string;
            kind: string;
            mark: string;
            firstAt: string;
            lastAt: string;
            times: number;
            facts: unknown;
        };
        IncidentsPage: {
            items: components["schemas"]["IncidentView"][];
            next?: string;
        };
        LawBasesView: {
            readonly usable: {
                instrument: string;
                /** @enum {string} */
                tier: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
                rank: number;
                standings: {
                    from: components["schemas"]["LawStandingView"];
                    to: components["schemas"]["LawStandingView"];
                } | null;
                readonly measures: {
                    /** @enum {string} */
                    family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
                    article: string;
                    /** @enum {string} */
                    duty: "duty" | "by-agreement";
                }[];
                readonly uncovered: string[];
                scope: {
                    /** @enum {string} */
                    answer: "yes" | "no" | "unknown";
                    readonly steps: {
                        /** @enum {string} */
                        step: "offence" | "organised-group" | "transnational";
                        /** @enum {string} */
                        answer: "yes" | "no" | "unknown";
                        article: string;
                        source: string;
                        /** @enum {string} */
                        confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                    }[];
                };
                readonly notes: components["schemas"]["LawReasonView"][];
                readonly declarations: string[];
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            readonly unusable: {
                instrument: string;
                /** @enum {string} */
                tier: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
                readonly reasons: components["schemas"]["LawReasonView"][];
            }[];
        };
        LawClockView: {
            id: string;
            readonly instruments: string[];
            /** @enum {string} */
            kind: "hard" | "soft";
            duration?: {
                hours?: number;
                days?: number;
                years?: number;
            };
            startsOn: string;
            /** @enum {string} */
            who: "requesting" | "requested" | "addressee" | "platform";
            /** @enum {string} */
            calendar: "reg-1182-71" | "calendar-days";
            extension?: {
                days?: number;
                article: string;
                withReasons: boolean;
            };
            otherDate?: string;
            onlyIf?: string;
            /** @constant */
            instrumentInForce?: false;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawClocks: {
            readonly items: components["schemas"]["LawClockView"][];
        };
        LawDeclarationView: {
            id: string;
            instrument: string;
            state: string;
            /** @enum {string} */
            kind: "reservation" | "declaration" | "notification";
            readonly articles: string[];
            /** @enum {string} */
            effect: "languages" | "central-authority" | "channel" | "extra-content" | "dual-criminality" | "excludes-article" | "not-extradition-basis" | "other";
            readonly measures?: string[];
            readonly languages?: string[];
            text: string;
            asOf: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawGroundView: {
            id: string;
            readonly instruments: string[];
            /** @enum {string} */
            effect: "refusal" | "postponement" | "forbidden";
            /** @enum {string} */
            character: "optional" | "mandatory" | "forbidden";
            consultFirst?: string;
            consultAdvised?: boolean;
            askFirst?: string;
            waiver?: string;
            reasons?: string;
            reviewDate?: boolean;
            readonly measures?: string[];
            readonly notFor?: string[];
            notForArticle?: string;
            coerciveOnly?: boolean;
            readonly assurances?: string[];
            aid?: string;
            readonly national?: {
                state: string;
                /** @enum {string} */
                character: "mandatory" | "optional";
                citation: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawGrounds: {
            readonly items: components["schemas"]["LawGroundView"][];
        };
        LawInstrumentPage: {
            id: string;
            title: string;
            /** @enum {string} */
            tier?: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
            reference: string;
            adopted?: string;
            inForce?: string;
            newPartyRule?: string;
            parent?: string;
            yieldsTo?: string;
            readonly measures: {
                /** @enum {string} */
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
                article: string;
                /** @enum {string} */
                duty: "duty" | "by-agreement";
            }[];
            parties?: number;
            partiesAsOf?: string;
            note?: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            readonly participations: components["schemas"]["LawStandingView"][];
            readonly declarations: components["schemas"]["LawDeclarationView"][];
            readonly grounds: components["schemas"]["LawGroundView"][];
            readonly clocks: components["schemas"]["LawClockView"][];
            readonly contents: {
                id: string;
                /** @enum {string} */
                level: "error" | "warn" | "ask";
                pointer: string;
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
        };
        LawInstrumentView: {
            id: string;
            title: string;
            /** @enum {string} */
            tier?: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
            reference: string;
            adopted?: string;
            inForce?: string;
            newPartyRule?: string;
            parent?: string;
            yieldsTo?: string;
            readonly measures: {
                /** @enum {string} */
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
                article: string;
                /** @enum {string} */
                duty: "duty" | "by-agreement";
            }[];
            parties?: number;
            partiesAsOf?: string;
            note?: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawInstruments: {
            readonly items: components["schemas"]["LawInstrumentView"][];
        };
        LawProvisionView: {
            state: string;
            concept: string;
            /** @enum {string} */
            match: "exact" | "narrower" | "broader" | "overlap";
            readonly missing?: string[];
            maxPenalty_months?: number;
            /** @constant */
            lifeSentence?: true;
            /** @constant */
            deathPenaltyPossible?: true;
            from?: string;
            until?: string;
            reviewedBy?: string;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawReasonView: {
            /** @enum {string} */
            code: "instrument-not-in-force" | "entry-into-force-not-on-record" | "not-in-force-yet-for-state" | "no-participation-on-record" | "denounced" | "not-bound" | "offence-out-of-scope" | "measure-out-of-scope" | "declaration-excludes" | "not-extradition-basis" | "replaced-by" | "displaced-by" | "by-agreement" | "declaration-applies" | "scope-open" | "knowledge-stale" | "knowledge-unverified";
            readonly params: {
                [key: string]: string | number;
            };
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawSheetView: {
            from: string;
            to: string;
            on: string;
            bases: components["schemas"]["LawBasesView"];
            instrument?: string;
            readonly contents: {
                id: string;
                /** @enum {string} */
                level: "error" | "warn" | "ask";
                pointer: string;
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            languages: {
                state: string;
                readonly languages: string[];
                /** @enum {string} */
                basis: "notified" | "official" | "unknown";
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            } | null;
            readonly declarations: components["schemas"]["LawDeclarationView"][];
            readonly grounds: components["schemas"]["LawGroundView"][];
            readonly clocks: components["schemas"]["LawClockView"][];
            dualCriminality: {
                /** @enum {string} */
                result: "not-required" | "established" | "doubtful" | "absent" | "unknown";
                /** @enum {string} */
                role: "none" | "optional-ground" | "condition";
                readonly provisions: components["schemas"]["LawProvisionView"][];
                readonly missing: string[];
                readonly repealed: components["schemas"]["LawProvisionView"][];
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            } | null;
        };
        LawStandingView: {
            instrument: string;
            state: string;
            on: string;
            /** @enum {string} */
            status: "in-force" | "not-in-force-yet" | "no-participation-on-record" | "denounced" | "not-bound";
            since?: string;
            /** @constant */
            sinceIsLatest?: true;
            until?: string;
            asOf: string;
            stale: boolean;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawStatePage: {
            code: string;
            iso3: string;
            unMember: boolean;
            readonly languages: string[];
            on: string;
            readonly standings: components["schemas"]["LawStandingView"][];
            readonly declarations: components["schemas"]["LawDeclarationView"][];
            readonly offences: components["schemas"]["LawProvisionView"][];
        };
        LawStateView: {
            code: string;
            iso3: string;
            unMember: boolean;
            readonly languages: string[];
        };
        LawStates: {
            readonly items: components["schemas"]["LawStateView"][];
        };
        LawVocabularyView: {
            readonly measures: {
                family: string;
                coercive: boolean;
                readonly articles: string[];
            }[];
            readonly concepts: {
                id: string;
                readonly iccs: string[];
                readonly elements: string[];
                annexD?: string;
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
        };
        LedgerEntryDetail: {
            id: string;
            act: string;
            at: string;
            subject: string;
            case?: string;
            /** @enum {string} */
            level: "stored" | "logged" | "witnessed";
            /** @description Place in the node's public log. */
            index?: number;
            by?: {
                officer: string;
                name: string;
            } | {
                node: string;
            };
            purpose?: string;
            counterparty?: string;
            erasedAt?: string;
            /** @description What the act contained; only for members of the case. */
            content?: unknown;
            contentDigest?: string;
            /** @description What the leaf says: SHA-256 over salt and event, hexadecimal. */
            commitment?: string;
        };
        LedgerEntryPage: {
            items: components["schemas"]["LedgerEntryView"][];
            next?: string;
        };
        LedgerEntryView: {
            id: string;
            act: string;
            at: string;
            subject: string;
            case?: string;
            /** @enum {string} */
            level: "stored" | "logged" | "witnessed";
            /** @description Place in the node's public log. */
            index?: number;
            by?: {
                officer: string;
                name: string;
            } | {
                node: string;
            };
            purpose?: string;
            counterparty?: string;
            erasedAt?: string;
        };
        LedgerLogView: {
            origin: string;
            node: string;
            vkey: string;
            size: number;
            /** @description Base64 of the root hash of the published tree. */
            root?: string;
            published: number;
            publishedAt?: string;
            /** @description The newest published checkpoint with its cosignatures. */
            checkpoint?: string;
            witnessed: number;
            witnessedAt?: string;
            /** @description Entries stored that have no place in the log yet. */
            waiting: number;
            /** @description Entries published that not enough witnesses have seen. */
            unwitnessed: number;
            /** @description Which witnesses must have signed, as a tlog-policy file. */
            policy: string;
            witnesses: components["schemas"]["LedgerWitnessView"][];
            /** @description Code that says why nothing is signed any more. */
            halted?: string;
            haltedAt?: string;
            watched: {
                origin: string;
                size: number;
                at: string;
            }[];
            misconduct: {
                origin: string;
                size: number;
                at: string;
                note: string;
                held: string;
            }[];
        };
        LedgerWitnessView: {
            name: string;
            vkey?: string;
            /** @description Size of our log when this witness last cosigned it. */
            size: number;
            at?: string;
            failingSince?: string;
            fault?: string;
        };
        ManifestItem: {
            exhibit: string;
            number: string;
            name: string;
            mime: string;
            bytes: number;
            sha256: string;
            measure?: string;
            conditions: {
                /** @enum {string} */
                kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed";
                text: string;
                basis: string;
            }[];
        };
        Measure: {
            id: string;
            /** @enum {string} */
            family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
            description: components["schemas"]["Texts"];
            /** @default {} */
            particulars: {
                [key: string]: string;
            };
            /** @default [] */
            persons: string[];
        };
        MeasureInput: {
            id: string;
            /** @enum {string} */
            family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
            description: components["schemas"]["Texts"];
            /** @default {} */
            particulars: {
                [key: string]: string;
            };
            /** @default [] */
            persons: string[];
        };
        MeasureOutcome: {
            measure: string;
            /** @enum {string} */
            outcome: "accepted" | "substituted" | "refused";
            substitute?: {
                /** @enum {string} */
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
                description: components["schemas"]["Texts"];
                reasons: string;
            };
            refusal?: components["schemas"]["RefusalGiven"];
        };
        MoneyView: {
            readonly items: components["schemas"]["StatementView"][];
            readonly payments: components["schemas"]["PaymentView"][];
            twice: number;
        };
        NetworkAnswerView: {
            /** @constant */
            kind: "places";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            betweenness: {
                /** @enum {string} */
                method: "exact" | "sampled";
                pivots?: number;
            };
            whole: {
                parts: number;
                largest: number;
                communities: number;
                modularity: number;
                clustering: number;
                transitivity: number;
            };
            readonly bridges: {
                from: string;
                to: string;
            }[];
            places: components["schemas"]["NetworkPlaceView"][];
        } | {
            /** @constant */
            kind: "key-players";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            /** @enum {string} */
            aim: "fragment" | "reach";
            readonly entities: string[];
            value: number;
            exact: boolean;
            tried: number;
        } | {
            /** @constant */
            kind: "disruption";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            readonly largest: number[];
            readonly parts: number[];
            readonly reachable: number[];
            readonly efficiency: number[];
            weightTaken: number;
            rewired: {
                readonly largestShare: number[];
                runs: number;
            };
        } | {
            /** @constant */
            kind: "dismantling";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            /** @enum {string} */
            by: "betweenness" | "katz" | "collective-influence" | "degree";
            steps: {
                readonly removed: string[];
                largest: number;
            }[];
        } | {
            /** @constant */
            kind: "ways";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            ways: {
                length: number;
                readonly entities: string[];
                readonly ties: string[][];
            }[];
        } | {
            /** @constant */
            kind: "doubt";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            /** @enum {string} */
            measure: "degree" | "betweenness" | "pagerank";
            readonly agreement: number[];
            stays: {
                entity: string;
                share: number;
            }[];
            hidden: number;
            runs: number;
        } | {
            /** @constant */
            kind: "change";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            readonly came: {
                from: string;
                to: string;
            }[];
            readonly went: {
                from: string;
                to: string;
            }[];
            stayed: number;
            likeness: number;
            readonly parts: number[];
            moved: {
                entity: string;
                readonly degree: number[];
                readonly pagerank: number[];
            }[];
        } | {
            /** @constant */
            kind: "missing-ties";
            basis: {
                entities: number;
                ties: number;
                pairs: number;
                loops: number;
            };
            /** @enum {string} */
            method: "resource-allocation" | "adamic-adar" | "common-neighbours" | "jaccard";
            accuracy: {
                auc: number;
                readonly spread: number[];
                runs: number;
                hidden: number;
            };
            pairs: {
                from: string;
                to: string;
                likeness: number;
                shared: string[];
            }[] | null;
            of: number;
        };
        NetworkChartForm: {
            title: string;
            state: {
                [key: string]: components["schemas"]["__schema0"];
            };
            version?: number;
        };
        NetworkChartView: {
            id: string;
            title: string;
            state: {
                [key: string]: components["schemas"]["__schema0"];
            };
            version: number;
            savedAt: string;
            savedBy: string;
        };
        NetworkChartsView: {
            readonly items: components["schemas"]["NetworkChartView"][];
        };
        NetworkEntityForm: {
            /** @enum {string} */
            kind: "person" | "organisation" | "account" | "phone" | "vehicle" | "vessel" | "place" | "event" | "item";
            label: string;
            /** @default {} */
            attributes: {
                [key: string]: string;
            };
        };
        NetworkEntityView: {
            id: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "account" | "phone" | "vehicle" | "vessel" | "place" | "event" | "item";
            label: string;
            attributes: {
                [key: string]: string;
            };
            recordedAt: string;
            recordedBy: string;
        };
        NetworkImportForm: {
            /** @enum {string} */
            format: "csv" | "graphml";
            text: string;
            source: string;
            evaluation: {
                /** @enum {string} */
                source: "A" | "B" | "C" | "X";
                /** @enum {string} */
                information: "1" | "2" | "3" | "4";
            };
            evidence: string;
        };
        NetworkImportView: {
            lines: number;
            entities: number;
            ties: number;
            readonly troubles: {
                line: number;
                /** @enum {string} */
                code: "end-missing" | "weight-not-positive" | "date-unreadable" | "to-itself" | "attribute-protected" | "unknown-entity";
                value?: string;
            }[];
        };
        NetworkPlaceView: {
            entity: string;
            degree: number;
            strength: number;
            closeness: number;
            harmonic: number;
            betweenness: number;
            margin?: number;
            pagerank: number;
            eigenvector: number;
            katz: number | null;
            core: number;
            triangles: number;
            clustering: number;
            constraint: number | null;
            effectiveSize: number | null;
            community: number;
            /** @enum {string} */
            role: "edge" | "inside" | "connector" | "loose" | "hub-inside" | "hub-connector" | "hub-loose";
            cutPoint: boolean;
        };
        NetworkQuestionForm: {
            /** Format: date-time */
            known?: string;
            /** Format: date */
            on?: string;
            question: {
                /** @constant */
                kind: "places";
            } | {
                /** @constant */
                kind: "key-players";
                /** @enum {string} */
                aim: "fragment" | "reach";
                size: number;
                /** @default 2 */
                steps: number;
            } | {
                /** @constant */
                kind: "disruption";
                /** @default [] */
                entities: string[];
                /** @default [] */
                ties: string[];
                /** @default 0.5 */
                effort: number;
            } | {
                /** @constant */
                kind: "dismantling";
                /** @enum {string} */
                by: "betweenness" | "katz" | "collective-influence" | "degree";
                /** @default 1 */
                block: number;
            } | {
                /** @constant */
                kind: "ways";
                from: string;
                to: string;
                /** @default 5 */
                most: number;
                /** @default false */
                directed: boolean;
            } | {
                /** @constant */
                kind: "doubt";
                /** @enum {string} */
                measure: "degree" | "betweenness" | "pagerank";
                /** @default 0.1 */
                share: number;
            } | {
                /** @constant */
                kind: "change";
                /** Format: date */
                before: string;
            } | {
                /** @constant */
                kind: "missing-ties";
                /** @enum {string} */
                method: "resource-allocation" | "adamic-adar" | "common-neighbours" | "jaccard";
                /** @default 10 */
                most: number;
            };
        };
        NetworkTieForm: {
            from: string;
            to: string;
            /** @enum {string} */
            kind: "contact" | "call" | "meeting" | "payment" | "kinship" | "ownership" | "membership" | "travel" | "delivery" | "other";
            /** @default false */
            directed: boolean;
            /** @default 1 */
            weight: number;
            /** Format: date */
            since?: string;
            /** Format: date */
            until?: string;
            source: string;
            evaluation: {
                /** @enum {string} */
                source: "A" | "B" | "C" | "X";
                /** @enum {string} */
                information: "1" | "2" | "3" | "4";
            };
            evidence: string;
        };
        NetworkTieView: {
            id: string;
            from: string;
            to: string;
            /** @enum {string} */
            kind: "contact" | "call" | "meeting" | "payment" | "kinship" | "ownership" | "membership" | "travel" | "delivery" | "other";
            directed: boolean;
            weight: number;
            since?: string;
            until?: string;
            source: string;
            evaluation: {
                /** @enum {string} */
                source: "A" | "B" | "C" | "X";
                /** @enum {string} */
                information: "1" | "2" | "3" | "4";
            };
            evidence: string;
            recordedAt: string;
            recordedBy: string;
            withdrawnAt?: string;
            withdrawnFor?: string;
        };
        NetworkView: {
            readonly entities: components["schemas"]["NetworkEntityView"][];
            readonly ties: components["schemas"]["NetworkTieView"][];
            shown: {
                entities: number;
                ties: number;
            };
            of: {
                entities: number;
                ties: number;
            };
        };
        NetworkWithdrawForm: {
            reason: string;
        };
        NewRequestForm: {
            case: string;
            to: string;
            instrument: string;
            /** @default  */
            title: string;
            /** @default en */
            language: string;
        };
        NodeView: {
            id: string;
            state: string;
            names: {
                [key: string]: string;
            };
            url: string;
            /** @enum {string} */
            standing: "own" | "proposed" | "accepted" | "suspended";
            fingerprint: string;
            offeredFingerprint?: string;
            software: {
                name: string;
                version: string;
            };
            protocols: number[];
            issuedAt: string;
            expires: string;
            fetchedAt?: string;
            acceptedAt?: string;
            suspendedAt?: string;
            suspendedReason?: string;
        };
        NodesView: {
            self: components["schemas"]["NodeView"];
            items: components["schemas"]["NodeView"][];
        };
        NoteForm: {
            text: string;
        };
        OfficerView: {
            id: string;
            name: string;
            authority: string;
            roles: ("investigator" | "prosecutor" | "desk-officer" | "approver" | "analyst" | "liaison-officer" | "data-protection-officer" | "auditor" | "administrator")[];
            active: boolean;
            createdAt: string;
            version: number;
        };
        OfficersPage: {
            items: components["schemas"]["OfficerView"][];
            next?: string;
        };
        OralNoticeForm: {
            version: number;
            agreedUnder: string;
            spokenTo: string;
            /** @default  */
            message: string;
        };
        OriginForm: {
            payment: string;
            /**
             * @default [
             *       "fifo",
             *       "pro-rata",
             *       "lowest"
             *     ]
             */
            rules: ("fifo" | "pro-rata" | "lowest")[];
        };
        OriginView: {
            origins: {
                /** @enum {string} */
                rule: "fifo" | "pro-rata" | "lowest";
                accounts: {
                    account: string;
                    readonly payments: string[];
                    claimed: number;
                }[];
            }[];
        };
        OutcomeView: {
            measure: string;
            /** @enum {string} */
            outcome: "accepted" | "substituted" | "refused";
            substitute?: {
                /** @enum {string} */
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "other";
                description: components["schemas"]["Texts"];
                reasons: string;
            };
            refusal?: components["schemas"]["RefusalGiven"];
            /** Format: date-time */
            at: string;
        };
        PartnerView: {
            id: string;
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            standing: "proposed" | "accepted" | "suspended";
            /** @enum {string} */
            state: "well" | "delivering" | "unreachable" | "refusing" | "quarantined" | "suspended" | "not-accepted" | "out-of-date";
            waiting: number;
            held: number;
            quarantined: {
                chain: string;
                since: string;
            }[];
            oldestWaiting?: string;
            lastOut?: string;
            lastIn?: string;
            tries: number;
            nextTry?: string;
            trouble?: string;
            manifestExpires: string;
            software: {
                name: string;
                version: string;
            };
        };
        PartnersView: {
            items: components["schemas"]["PartnerView"][];
        };
        PartyView: {
            node: string;
            state: string;
            authority: string;
        };
        Passkey: {
            id: string;
            label: string;
            synced: boolean;
            /** @description Instant in UTC, ISO 8601 */
            createdAt: string;
            /** @description Instant in UTC, ISO 8601 */
            lastUsedAt?: string;
        };
        /** @description What navigator.credentials.get gives, as AuthenticationResponseJSON (WebAuthn Level 3) */
        PasskeyAssertion: {
            /** @description base64url */
            id: string;
            /** @description base64url */
            rawId: string;
            /** @constant */
            type: "public-key";
            response: {
                /** @description base64url */
                clientDataJSON: string;
                /** @description base64url */
                authenticatorData: string;
                /** @description base64url */
                signature: string;
                userHandle?: string | null;
            };
            /** @default {} */
            clientExtensionResults: {
                [key: string]: unknown;
            };
        };
        /** @description What navigator.credentials.create gives, as RegistrationResponseJSON (WebAuthn Level 3) */
        PasskeyAttestation: {
            /** @description base64url */
            id: string;
            /** @description base64url */
            rawId: string;
            /** @constant */
            type: "public-key";
            response: {
                /** @description base64url */
                clientDataJSON: string;
                /** @description base64url */
                attestationObject: string;
                transports?: string[];
            };
            /** @default {} */
            clientExtensionResults: {
                [key: string]: unknown;
            };
        };
        PasskeyFinish: {
            /** @description What the officer calls the device */
            label: string;
            response: components["schemas"]["PasskeyAttestation"];
        };
        /** @description For navigator.credentials, as JSON (WebAuthn Level 3) */
        PasskeyOptions: {
            options: {
                challenge: string;
            } & {
                [key: string]: unknown;
            };
        };
        PasskeyProof: {
            response: components["schemas"]["PasskeyAssertion"];
        };
        Passkeys: {
            items: components["schemas"]["Passkey"][];
        };
        PatternsForm: {
            /** @default 96 */
            windowHours: number;
            /** @default 4 */
            fan: number;
            thresholds?: {
                [key: string]: number;
            };
        };
        PatternsView: {
            readonly findings: {
                /** @enum {string} */
                pattern: "structuring" | "fan-in" | "fan-out" | "gather-scatter" | "scatter-gather" | "cycle" | "round-trip" | "chain" | "rapid" | "netting";
                readonly payments: string[];
                readonly accounts: string[];
                facts: {
                    [key: string]: string | number;
                };
                from: string;
                until: string;
            }[];
            complete: {
                [key: string]: boolean;
            };
            payments: number;
            accounts: number;
            twice: number;
        };
        PaymentView: {
            id: string;
            at: string;
            /** @enum {string} */
            dated: "instant" | "day";
            from: string;
            to: string;
            minor: number;
            currency: string;
            line: number;
            text?: string;
        };
        PendingStepView: {
            id: string;
            /** @enum {string} */
            step: "answer" | "consult" | "accept-conditions" | "receive-results" | "supplement" | "withdraw" | "close";
            detail: unknown;
            by: string;
            /** Format: date-time */
            at: string;
            declined?: string;
        };
        PersonConcerned: {
            id: string;
            /** @enum {string} */
            role: "suspect" | "accused" | "witness" | "victim" | "expert" | "third-party" | "legal-person";
            name: string;
            /** @default  */
            latinName: string;
            /** @default  */
            born: string | "";
            /** @default  */
            birthPlace: string;
            /** @default  */
            nationality: string | "";
            /** @default  */
            location: string;
            /** @default false */
            smuggled: boolean;
            /** @default [] */
            identifiers: {
                kind: string;
                value: string;
            }[];
            /** @default  */
            whyUnknown: string;
        };
        PersonConcernedInput: {
            id: string;
            /** @enum {string} */
            role: "suspect" | "accused" | "witness" | "victim" | "expert" | "third-party" | "legal-person";
            name: string;
            /** @default  */
            latinName: string;
            /** @default  */
            born: string | "";
            /** @default  */
            birthPlace: string;
            /** @default  */
            nationality: string | "";
            /** @default  */
            location: string;
            /** @default false */
            smuggled: boolean;
            /** @default [] */
            identifiers: {
                kind: string;
                value: string;
            }[];
            /** @default  */
            whyUnknown: string;
        };
        PostponeForm: {
            version: number;
            ground: string;
            reasons: string;
            review: string | "";
        };
        /** @description Problem details, RFC 9457 */
        Problem: {
            /** @description Where the code is described */
            type: string;
            title: string;
            status: number;
            /** @description Stable; the words may change and are translated, the code does not */
            code: string;
            detail?: string;
            facts?: {
                [key: string]: string;
            };
            fields?: components["schemas"]["FieldFault"][];
            /** @description Name it when you ask for help; the log knows the request by it */
            trace: string;
        };
        ProposeNodeForm: {
            url: string;
        };
        ProviderSubject: {
            provider: string;
            subject: string;
        };
        Question: {
            id: string;
            pointer: string;
            text: string;
            /** Format: date */
            due?: string;
        };
        QuestionView: {
            id: string;
            pointer: string;
            text: string;
            /** Format: date */
            due?: string;
            /** Format: date-time */
            askedAt: string;
            event: number;
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
        };
        RefusalGiven: {
            ground: string;
            reasons: string;
        };
        RefusalGroundView: {
            id: string;
            /** @enum {string} */
            effect: "refusal" | "postponement" | "forbidden";
            article: string;
            why?: string;
            whyArticle: string;
            source: string;
            confidence: string;
            notFor: string[];
        };
        RefuseForm: {
            version: number;
            ground: string;
            reasons: string;
        };
        ReleaseChainForm: {
            chain: string;
            reason: string;
        };
        RequestBases: {
            usable: {
                article: string;
                source: string;
                confidence: string;
                instrument: string;
                tier: string;
                rank: number;
                measures: {
                    family: string;
                    article: string;
                    duty: string;
                }[];
                uncovered: string[];
                notes: {
                    article: string;
                    source: string;
                    confidence: string;
                    code: string;
                    params: {
                        [key: string]: string | number;
                    };
                }[];
            }[];
            unusable: {
                instrument: string;
                tier: string;
                reasons: {
                    article: string;
                    source: string;
                    confidence: string;
                    code: string;
                    params: {
                        [key: string]: string | number;
                    };
                }[];
            }[];
        };
        RequestCheckView: {
            id: string;
            /** @enum {string} */
            outcome: "passed" | "warned" | "failed";
            pointer: string;
            article: string;
            source: string;
            confidence: string;
            params: {
                [key: string]: string | number;
            };
            overridable: boolean;
            override?: {
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            };
        };
        RequestChecksView: {
            ready: boolean;
            checks: components["schemas"]["RequestCheckView"][];
        };
        RequestContent: {
            title: string;
            instrument: string;
            basis?: components["schemas"]["BasisChoice"];
            authority: {
                name: string;
                /** @default  */
                official: string;
                /** @default  */
                contact: string;
            };
            conducting: {
                /** @default  */
                name: string;
                /** @default  */
                functions: string;
                /** @default  */
                reference: string;
            };
            subject: components["schemas"]["Texts"];
            /**
             * @default
             * @enum {string}
             */
            nature: "" | "investigation" | "prosecution" | "judicial-proceeding";
            facts: components["schemas"]["Texts"];
            purpose: components["schemas"]["Texts"];
            offences: components["schemas"]["RequestOffence"][];
            persons: components["schemas"]["PersonConcerned"][];
            measures: components["schemas"]["Measure"][];
            procedure: {
                asked?: boolean;
                /** @default [] */
                text: components["schemas"]["Texts"];
            };
            transnational: components["schemas"]["Texts"];
            organisedGroup: components["schemas"]["Texts"];
            urgency: {
                /** @default false */
                urgent: boolean;
                /** @default  */
                grounds: string;
            };
            deadline: {
                /** @default  */
                date: string | "";
                /** @default  */
                reason: string;
            };
            confidentiality: {
                asked?: boolean;
                /** @default  */
                reason: string;
            };
            /** @default [] */
            assurances: {
                kind: string;
                text: string;
            }[];
            /** @default  */
            language: string | "";
            eio?: components["schemas"]["EioPart"];
            /** @default [] */
            attachments: {
                exhibit: string;
                title: string;
                /** @enum {string} */
                kind: "court-decision-certified" | "certified-order" | "preconditions-declaration" | "offence-text" | "translation" | "evidence" | "other";
            }[];
            supplements?: {
                request: string;
                reference: string;
            };
        };
        RequestContentInput: {
            title: string;
            instrument: string;
            basis?: components["schemas"]["BasisChoiceInput"];
            authority: {
                name: string;
                /** @default  */
                official: string;
                /** @default  */
                contact: string;
            };
            conducting: {
                /** @default  */
                name: string;
                /** @default  */
                functions: string;
                /** @default  */
                reference: string;
            };
            subject: components["schemas"]["Texts"];
            /**
             * @default
             * @enum {string}
             */
            nature: "" | "investigation" | "prosecution" | "judicial-proceeding";
            facts: components["schemas"]["Texts"];
            purpose: components["schemas"]["Texts"];
            offences: components["schemas"]["RequestOffenceInput"][];
            persons: components["schemas"]["PersonConcernedInput"][];
            measures: components["schemas"]["MeasureInput"][];
            procedure: {
                asked?: boolean;
                /** @default [] */
                text: components["schemas"]["Texts"];
            };
            transnational: components["schemas"]["Texts"];
            organisedGroup: components["schemas"]["Texts"];
            urgency: {
                /** @default false */
                urgent: boolean;
                /** @default  */
                grounds: string;
            };
            deadline: {
                /** @default  */
                date: string | "";
                /** @default  */
                reason: string;
            };
            confidentiality: {
                asked?: boolean;
                /** @default  */
                reason: string;
            };
            /** @default [] */
            assurances: {
                kind: string;
                text: string;
            }[];
            /** @default  */
            language: string | "";
            eio?: components["schemas"]["EioPartInput"];
            /** @default [] */
            attachments: {
                exhibit: string;
                title: string;
                /** @enum {string} */
                kind: "court-decision-certified" | "certified-order" | "preconditions-declaration" | "offence-text" | "translation" | "evidence" | "other";
            }[];
            supplements?: {
                request: string;
                reference: string;
            };
        };
        RequestDeliveryView: {
            message: string;
            to: string;
            kind: string;
            /** @enum {string} */
            state: "waiting" | "stored" | "opened" | "accepted" | "refused" | "expired";
            tries: number;
            /** Format: date-time */
            postedAt: string;
            /** Format: date-time */
            lastTriedAt?: string;
            /** Format: date-time */
            nextTryAt?: string;
            /** Format: date-time */
            storedAt?: string;
            /** Format: date-time */
            openedAt?: string;
            /** Format: date-time */
            decidedAt?: string;
            code?: string;
        };
        RequestDocument: {
            /** @enum {string} */
            form: "letter-of-request" | "eio-annex-a";
            reference: string;
            state: string;
            version: number;
            digest?: string;
            sentAt?: string;
            authorisedBy?: string;
            languages: string[];
            sections: {
                id: string;
                article: string;
                lines: {
                    label: string;
                    code?: string;
                    plain?: string;
                    texts?: components["schemas"]["Texts"];
                }[];
            }[];
        };
        RequestDraftMade: {
            id: string;
            reference: string;
            version: number;
        };
        RequestMoved: {
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "internal_review" | "ready" | "sent_oral" | "sent" | "delivered" | "received" | "forwarded" | "returned" | "assessing" | "info_requested" | "consulting" | "conditional" | "postponed" | "accepted" | "executing" | "results_sent" | "results_received" | "refused" | "withdrawn" | "closed";
            version: number;
            pending?: string;
        };
        RequestNoteView: {
            id: string;
            text: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        RequestNotes: {
            items: components["schemas"]["RequestNoteView"][];
        };
        RequestOffence: {
            id: string;
            citation: string;
            title: components["schemas"]["Texts"];
            law: components["schemas"]["Texts"];
            maxPenaltyMonths?: number;
            /** @default false */
            deathPenaltyPossible: boolean;
            /** @default false */
            lifeSentence: boolean;
            /** @default  */
            concept: string;
            /** @default  */
            annexD: string;
            /** @default  */
            committedFrom: string | "";
            /** @default  */
            committedUntil: string | "";
        };
        RequestOffenceInput: {
            id: string;
            citation: string;
            title: components["schemas"]["Texts"];
            law: components["schemas"]["Texts"];
            maxPenaltyMonths?: number;
            /** @default false */
            deathPenaltyPossible: boolean;
            /** @default false */
            lifeSentence: boolean;
            /** @default  */
            concept: string;
            /** @default  */
            annexD: string;
            /** @default  */
            committedFrom: string | "";
            /** @default  */
            committedUntil: string | "";
        };
        RequestPage: {
            items: components["schemas"]["RequestRow"][];
            next?: string;
        };
        RequestRow: {
            id: string;
            case: string;
            /** @enum {string} */
            side: "requesting" | "requested";
            reference: string;
            theirReference?: string;
            partner: components["schemas"]["PartyView"];
            instrument: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "internal_review" | "ready" | "sent_oral" | "sent" | "delivered" | "received" | "forwarded" | "returned" | "assessing" | "info_requested" | "consulting" | "conditional" | "postponed" | "accepted" | "executing" | "results_sent" | "results_received" | "refused" | "withdrawn" | "closed";
            version: number;
            /** @enum {string} */
            waitsFor: "us" | "them" | "nobody";
            /** Format: date-time */
            nextDue?: string;
            nextRule?: string;
            assignee?: {
                id: string;
                name: string;
            };
            urgent: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            movedAt: string;
        };
        RequestSaved: {
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        RequestVersionView: {
            n: number;
            digest: string;
            by: string;
            /** Format: date-time */
            at: string;
            event?: number;
        };
        RequestView: {
            id: string;
            case: string;
            /** @enum {string} */
            side: "requesting" | "requested";
            reference: string;
            theirReference?: string;
            partner: components["schemas"]["PartyView"];
            instrument: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "internal_review" | "ready" | "sent_oral" | "sent" | "delivered" | "received" | "forwarded" | "returned" | "assessing" | "info_requested" | "consulting" | "conditional" | "postponed" | "accepted" | "executing" | "results_sent" | "results_received" | "refused" | "withdrawn" | "closed";
            version: number;
            /** @enum {string} */
            waitsFor: "us" | "them" | "nobody";
            /** Format: date-time */
            nextDue?: string;
            nextRule?: string;
            assignee?: {
                id: string;
                name: string;
            };
            urgent: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            movedAt: string;
            requesting: components["schemas"]["PartyView"];
            requested: components["schemas"]["PartyView"];
            nextClock?: components["schemas"]["ClockView"];
            executingAuthority?: string;
            content: components["schemas"]["RequestContent"];
            editable: boolean;
            overrides: {
                [key: string]: {
                    reason: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
            };
            versions: components["schemas"]["RequestVersionView"][];
            trail: components["schemas"]["TrailView"][];
            events: ({
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "deliver";
                detail: {
                    reference: string;
                    /** @default UTC */
                    zone: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "acknowledge";
                detail: {
                    /** @default  */
                    contact: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "return-to-sender";
                detail: {
                    reasons: string;
                    /** @default  */
                    competent: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "forward";
                detail: {
                    authority: string;
                    /** @default  */
                    place: string;
                    /** @default  */
                    message: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "assess";
                detail: {
                    /** @default  */
                    authority: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "ask";
                detail: {
                    questions: components["schemas"]["Question"][];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "answer";
                detail: {
                    answers: components["schemas"]["Answer"][];
                    content?: components["schemas"]["RequestContent"];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "consult";
                detail: {
                    /** @enum {string} */
                    topic: "refusal" | "postponement" | "conditions" | "costs" | "execution" | "other";
                    message: string;
                    ground?: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "resume";
                detail: {
                    /** @default  */
                    message: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "accept";
                detail: {
                    outcomes: components["schemas"]["MeasureOutcome"][];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "accept-with-conditions";
                detail: {
                    outcomes: components["schemas"]["MeasureOutcome"][];
                    conditions: components["schemas"]["ConditionOffered"][];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "accept-conditions";
                detail: {
                    conditions: string[];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "postpone";
                detail: {
                    ground: string;
                    reasons: string;
                    /** Format: date */
                    review: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "refuse";
                detail: components["schemas"]["RefusalGiven"];
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "execute";
                detail: {
                    /** @default  */
                    authority: string;
                    /** @default  */
                    message: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "extend";
                detail: {
                    rule: string;
                    days: number;
                    reasons: string;
                    /** Format: date */
                    estimate: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "part-results";
                detail: {
                    /** @default  */
                    message: string;
                    items: components["schemas"]["ManifestItem"][];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "results";
                detail: {
                    /** @default  */
                    message: string;
                    items: components["schemas"]["ManifestItem"][];
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "receive-results";
                detail: {
                    items: number;
                    intact: boolean;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "supplement";
                detail: {
                    request: string;
                    reference: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "withdraw";
                detail: {
                    reasons: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "close";
                detail: Record<string, never>;
            })[];
            clocks: components["schemas"]["ClockView"][];
            questions: components["schemas"]["QuestionView"][];
            consultations: components["schemas"]["ConsultationView"][];
            conditions: components["schemas"]["ConditionView"][];
            outcomes: components["schemas"]["OutcomeView"][];
            refusal?: {
                ground: string;
                reasons: string;
                /** Format: date-time */
                at: string;
            };
            postponement?: {
                ground: string;
                reasons: string;
                review: string;
                /** Format: date-time */
                at: string;
            };
            results: components["schemas"]["ResultsView"][];
            supplements: {
                request: string;
                reference: string;
            }[];
            comments: components["schemas"]["FieldCommentView"][];
            deliveries: components["schemas"]["RequestDeliveryView"][];
            acts: components["schemas"]["ActView"][];
            pending: components["schemas"]["PendingStepView"][];
            grounds: components["schemas"]["RefusalGroundView"][];
        };
        ResultsForm: {
            version: number;
            complete: boolean;
            /** @default  */
            message: string;
            /** @default [] */
            exhibits: {
                exhibit: string;
                measure?: string;
            }[];
        };
        ResultsView: {
            message: string;
            items: components["schemas"]["ManifestItem"][];
            /** Format: date-time */
            at: string;
            complete: boolean;
        };
        ResumeForm: {
            version: number;
            /** @default  */
            message: string;
        };
        ReturnForm: {
            version: number;
            /** @default [] */
            comments: {
                pointer: string;
                text: string;
            }[];
            /** @default  */
            message: string;
        };
        ReturnToSenderForm: {
            version: number;
            reasons: string;
            /** @default  */
            competent: string;
        };
        SaveRequestForm: {
            version: number;
            content: components["schemas"]["RequestContentInput"];
        };
        Session: {
            officer: components["schemas"]["SignedInOfficer"];
            node: components["schemas"]["ThisNode"];
            /** @enum {string} */
            way: "passkey" | "provider" | "exercise";
            /** @description Instant in UTC, ISO 8601 */
            signedInAt: string;
            /** @description When the session ends whatever happens */
            endsAt: string;
            /** @description Instant in UTC, ISO 8601 */
            steppedUpAt?: string;
            /** @description Acts that the officer's roles open */
            acts: string[];
        };
        SessionConfirmed: {
            officer: components["schemas"]["SignedInOfficer"];
            node: components["schemas"]["ThisNode"];
            /** @enum {string} */
            way: "passkey" | "provider" | "exercise";
            /** @description Instant in UTC, ISO 8601 */
            signedInAt: string;
            /** @description When the session ends whatever happens */
            endsAt: string;
            /** @description Instant in UTC, ISO 8601 */
            steppedUpAt?: string;
            /** @description Acts that the officer's roles open */
            acts: string[];
            /** @description The new token, for a script that came with a bearer token */
            token?: string;
        };
        Sessions: {
            items: {
                id: string;
                way: string;
                device: string;
                /** @description Instant in UTC, ISO 8601 */
                signedInAt: string;
                /** @description Instant in UTC, ISO 8601 */
                lastSeenAt: string;
                current: boolean;
            }[];
        };
        SignInMethods: {
            node: components["schemas"]["ThisNode"];
            ways: {
                id: string;
                /** @enum {string} */
                kind: "own" | "provider";
                name: string;
            }[];
            /** @description Only where the node is an exercise */
            exercise?: components["schemas"]["ExerciseAccounts"];
        };
        SignInUnderWay: {
            uid: string;
            exercise?: components["schemas"]["ExerciseAccounts"];
        };
        SignedInOfficer: {
            id: string;
            name: string;
            authority: string;
            roles: ("investigator" | "prosecutor" | "desk-officer" | "approver" | "analyst" | "liaison-officer" | "data-protection-officer" | "auditor" | "administrator")[];
        };
        SignedOut: {
            location?: string;
        };
        StatementForm: {
            name: string;
            /** @enum {string} */
            format: "csv" | "camt053" | "mt940";
            text: string;
            evidence: string;
            /** @default UTC */
            zone: string;
            mapping?: {
                from: string;
                to: string;
                amount: string;
                date: string;
                time?: string;
                currency?: string;
                id?: string;
                text?: string;
                assumedCurrency?: string;
                /**
                 * @default ymd
                 * @enum {string}
                 */
                order: "ymd" | "dmy" | "mdy";
                /**
                 * @default .
                 * @enum {string}
                 */
                mark: "." | ",";
            };
        };
        StatementView: {
            id: string;
            name: string;
            format: string;
            sha256: string;
            evidence: string;
            reading: {
                readonly payments: components["schemas"]["PaymentView"][];
                readonly troubles: {
                    line: number;
                    /** @enum {string} */
                    code: "amount-missing" | "amount-unreadable" | "amount-zero" | "amount-negative-turned" | "currency-missing" | "date-missing" | "date-unreadable" | "zone-assumed" | "account-missing" | "account-checksum" | "account-to-itself" | "counterparty-unknown" | "repeated" | "not-booked";
                    left: boolean;
                    value?: string;
                }[];
                readonly openings: {
                    account: string;
                    currency: string;
                    minor: number;
                }[];
                lines: number;
            };
            readAt: string;
            readBy: string;
        };
        StepUpBegin: {
            /** @default / */
            return: string;
        };
        StepUpWays: {
            passkey?: {
                options: {
                    challenge: string;
                } & {
                    [key: string]: unknown;
                };
            };
            provider?: {
                location: string;
            };
            exercise?: {
                passcode: string;
            };
        };
        SubmitForm: {
            version: number;
            /** @default [] */
            overrides: {
                check: string;
                reason: string;
            }[];
        };
        SuspendNodeForm: {
            reason: string;
        };
        Texts: {
            lang: string;
            text: string;
            translatedFrom?: string;
            certifiedBy?: string;
        }[];
        ThisNode: {
            id: string;
            state: string;
            name: string;
            exercise: boolean;
            timeZone: string;
        };
        TraceForm: {
            claimed: string[];
            /**
             * @default [
             *       "fifo",
             *       "pro-rata",
             *       "lowest"
             *     ]
             */
            rules: ("fifo" | "pro-rata" | "lowest")[];
        };
        TraceView: {
            traces: {
                /** @enum {string} */
                rule: "fifo" | "pro-rata" | "lowest";
                currency: string;
                readonly steps: {
                    payment: string;
                    from: string;
                    to: string;
                    minor: number;
                    claimed: number;
                }[];
                readonly rests: {
                    account: string;
                    claimed: number;
                    balance: number;
                }[];
                total: number;
                lost: number;
                readonly uncovered: {
                    account: string;
                    minor: number;
                }[];
                otherCurrency: number;
            }[];
        };
        TrailView: {
            step: string;
            by: string;
            /** Format: date-time */
            at: string;
            message: string;
        };
        TransmitForm: {
            version: number;
            /** @default [] */
            overrides: {
                check: string;
                reason: string;
            }[];
        };
        TrendsForm: {
            series: {
                corridor: string;
                commodity: string;
                first: string;
                counts: number[];
                effort?: number[];
            }[];
            /** @default 3 */
            ahead: number;
            /** @default 0.01 */
            falseAlarms: number;
        };
        TrendsView: {
            series: {
                corridor: string;
                commodity: string;
                months: number;
                left: number;
                readonly counts: number[];
                effort: number[] | null;
                forecast: {
                    /** @enum {string} */
                    method: "naive" | "ses" | "theta" | "holt" | "mean" | "croston" | "sba" | "tsb";
                    readonly points: {
                        point: number;
                        low80: number;
                        high80: number;
                        low95: number;
                        high95: number;
                    }[];
                    tried: {
                        mase: {
                            [key: string]: number;
                        };
                        origins: number;
                        coverage80: number;
                        coverage95: number;
                    };
                } | null;
                readonly alarms: {
                    period: number;
                    count: number;
                    limit: number;
                    expected: number;
                }[];
                falseAlarms: number;
                judged: number;
                changes: {
                    at: number;
                    before: number;
                    after: number;
                    chance: number;
                }[];
            }[];
            whole: number[] | null;
        };
        VersionForm: {
            version: number;
        };
        /** @description How an officer can sign in */
        WaysIn: {
            passkeys: components["schemas"]["Passkey"][];
            links: {
                provider: string;
                subject: string;
                /** @description Instant in UTC, ISO 8601 */
                linkedAt: string;
            }[];
            expected: {
                provider: string;
                email: string;
            }[];
            sessions: number;
        };
        WithdrawForm: {
            version: number;
            reasons: string;
        };
        __schema0: string | number | boolean | null | components["schemas"]["__schema0"][] | {
            [key: string]: components["schemas"]["__schema0"];
        };
    };
    responses: {
        /** @description Refused, or a fault of the node. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                state?: "open" | "closed";
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases you are a member of, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseOpenForm"];
            };
        };
        responses: {
            /** @description Opens a case; you lead it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseMoney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statements of the case, their payments once each, and what could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseMoneyOrigins: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginForm"];
            };
        };
        responses: {
            /** @description Looks back from a payment to the accounts outside whose money is in it, by the same rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseMoneyPatterns: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatternsForm"];
            };
        };
        responses: {
            /** @description Looks for laundering typologies; each finding names its payments and why they fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseMoneyStatements: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementForm"];
            };
        };
        responses: {
            /** @description Brings a statement (CSV with a mapping, camt.053, MT940) into the case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseMoneyTrace: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TraceForm"];
            };
        };
        responses: {
            /** @description Follows claimed payments forward by first in first out, in proportion, and by the lowest balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseNetwork: {
        parameters: {
            query?: {
                known?: string;
                on?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entities and ties of the case, as known on a day and as they held on one; says how many are shown of how many. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseNetworkCharts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved charts of the case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkChartsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkCharts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkChartForm"];
            };
        };
        responses: {
            /** @description Saves a new chart. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkChartView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putCasesByCaseNetworkChartsByChart: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                chart: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkChartForm"];
            };
        };
        responses: {
            /** @description Saves a chart over the version that was opened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkChartView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkEntities: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkEntityForm"];
            };
        };
        responses: {
            /** @description Records an entity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkEntityView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseNetworkExportCsv: {
        parameters: {
            query?: {
                known?: string;
                on?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseNetworkExportGexf: {
        parameters: {
            query?: {
                known?: string;
                on?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseNetworkExportGraphml: {
        parameters: {
            query?: {
                known?: string;
                on?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphml+xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkImportForm"];
            };
        };
        responses: {
            /** @description Takes entities and ties from CSV (also as i2 charts write it) or GraphML; says what of each line it could not take. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkQuestionForm"];
            };
        };
        responses: {
            /** @description Asks about places, sets, ways, disruption, doubt or change in this network; says how it was computed and from what. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAnswerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkTies: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkTieForm"];
            };
        };
        responses: {
            /** @description Records a tie with its source, evaluation, time and evidence. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkTieView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkTiesByTieWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                tie: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkWithdrawForm"];
            };
        };
        responses: {
            /** @description Withdraws a tie with a reason; it stays readable as known before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One case with its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patchCasesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDescribeForm"];
            };
        };
        responses: {
            /** @description Changes title, purpose or legal basis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByIdClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonForm"];
            };
        };
        responses: {
            /** @description Closes the case once nothing in it is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByIdMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMemberForm"];
            };
        };
        responses: {
            /** @description Adds an officer to the case, or gives a member another function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteCasesByIdMembersByOfficer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes an officer off the case; access ends at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByIdReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonForm"];
            };
        };
        responses: {
            /** @description Reopens a closed case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryAuthorities: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: string;
                function?: "central-authority" | "issuing-authority" | "validating-authority" | "executing-authority" | "police-contact" | "financial-intelligence-unit" | "asset-recovery-office" | "joint-team-party" | "data-protection-authority";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Competent authorities of this node and of its accepted partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthoritiesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This node and its partners, with their standing and fingerprints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDirectoryNodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeNodeForm"];
            };
        };
        responses: {
            /** @description Fetch the manifest of a new partner, to compare its fingerprint. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryNodesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One partner node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDirectoryNodesByIdAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptNodeForm"];
            };
        };
        responses: {
            /** @description Accept a partner whose fingerprint was compared by telephone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDirectoryNodesByIdSuspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendNodeForm"];
            };
        };
        responses: {
            /** @description Stop all post with a partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDirectoryOfficers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                role?: "investigator" | "prosecutor" | "desk-officer" | "approver" | "analyst" | "liaison-officer" | "data-protection-officer" | "auditor" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Colleagues, for choosing members and assignees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficersPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDirectoryOfficers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOfficerForm"];
            };
        };
        responses: {
            /** @description Appoint an officer of this authority. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patchDirectoryOfficersById: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfficerForm"];
            };
        };
        responses: {
            /** @description Change the roles of an officer, or end the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream without end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseExhibits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exhibits of a case, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibits: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExhibitAddForm"];
            };
        };
        responses: {
            /** @description Registers a file of at most 10 MiB as an exhibit; its custody begins. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseExhibitsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One exhibit with its conditions and its chain of custody, checked as it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdConditions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionForm"];
            };
        };
        responses: {
            /** @description Puts a use condition on the exhibit; it stays on it and travels with it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdCustody: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustodyForm"];
            };
        };
        responses: {
            /** @description Enters an event of custody that happened outside the machine. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExhibitOpenForm"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdPrivilege: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExhibitReasonForm"];
            };
        };
        responses: {
            /** @description Marks the exhibit as privileged: its content shuts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdPrivilegeRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExhibitReasonForm"];
            };
        };
        responses: {
            /** @description Releases a privileged exhibit, by a second person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFederationDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                partner?: string;
                chain?: string;
                state?: "waiting" | "stored" | "opened" | "accepted" | "refused" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far each letter has come, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFederationIncidents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                partner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What arrived and was not taken, with the evidence, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFederationPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the post with each partner goes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postFederationPartnersByIdRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseChainForm"];
            };
        };
        responses: {
            /** @description Take letters of a quarantined chain again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FederationDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postFederationPartnersByIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try a partner at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FederationDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawBasis: {
        parameters: {
            query: {
                /** @description requesting State */
                from: string;
                /** @description requested State */
                to: string;
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
                /** @description measure families, separated by commas */
                measure?: string;
                /** @description offence concepts, separated by commas */
                offence?: string;
                /** @description maximum penalty in months, for the serious-crime test */
                maxPenaltyMonths?: number;
                organisedGroup?: string;
                transnational?: string;
                /** @description answer with what was on record on this day */
                knownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Finds the legal bases between two States on a date, ranked, and why the others are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawBasesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawClocks: {
        parameters: {
            query: {
                instrument: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the time limits of an instrument. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawClocks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawGrounds: {
        parameters: {
            query: {
                instrument: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the grounds for refusal and postponement of an instrument, forbidden ones included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawGrounds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawInstruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the instruments on record, with references, dates and confidence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawInstruments"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawInstrumentsById: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shows one instrument: who takes part, what they declared, its contents, grounds and time limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawInstrumentPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawSheet: {
        parameters: {
            query: {
                /** @description requesting State */
                from: string;
                /** @description requested State */
                to: string;
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
                /** @description measure families, separated by commas */
                measure?: string;
                /** @description offence concepts, separated by commas */
                offence?: string;
                /** @description maximum penalty in months, for the serious-crime test */
                maxPenaltyMonths?: number;
                organisedGroup?: string;
                transnational?: string;
                /** @description answer with what was on record on this day */
                knownOn?: string;
                instrument?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives the cooperation sheet of two States: bases, contents, languages, grounds, time limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawSheetView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists States and some territories with their codes and official languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawStates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawStatesByState: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
            };
            header?: never;
            path: {
                state: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shows what binds one State on a date, its declarations and the offences mapped for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawStatePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the measures that can be asked for and the offence concepts with their elements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawVocabularyView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerAudit: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                case?: string;
                subject?: string;
                officer?: string;
                act?: string;
                from?: string;
                to?: string;
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search everything done on this node, without contents. The search is itself remembered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerCasesByCaseEntries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done in a case, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerEntriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry: who, when, why, how well it is secured; for members of the case also what. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerEntriesByIdProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of this node's log, its witnesses, and the logs it witnesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLogView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerSubjectsBySubjectEntries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done to one thing, e.g. `request:<id>`, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    getOverviewClocks: {
        parameters: {
            query?: {
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clocks that have run out or run out within a week. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClocksView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOverviewCounts: {
        parameters: {
            query?: {
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much waits for whom, and how much runs out when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOverviewInbox: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                zone?: string;
                view?: "ours" | "me" | "them" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits, grouped by what runs out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequests: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "draft" | "internal_review" | "ready" | "sent_oral" | "sent" | "delivered" | "received" | "forwarded" | "returned" | "assessing" | "info_requested" | "consulting" | "conditional" | "postponed" | "accepted" | "executing" | "results_sent" | "results_received" | "refused" | "withdrawn" | "closed";
                side?: "requesting" | "requested";
                instrument?: string;
                partner?: string;
                assignee?: string;
                waitsFor?: "us" | "them" | "nobody";
                case?: string;
                q?: string;
                sort?: "due" | "moved" | "created";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests of the cases you belong to, the next limit first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequestForm"];
            };
        };
        responses: {
            /** @description Begin a draft in a case, from the template of its instrument. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDraftMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A request whole: content, life, clocks, what is open to you and why the rest is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patchRequestsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRequestForm"];
            };
        };
        responses: {
            /** @description Save the text of a draft as it stands in the editor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestSaved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptForm"];
            };
        };
        responses: {
            /** @description Accept in whole or in part, with conditions or without. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAcceptConditions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            /** @description Accept the conditions that are offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAcknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeForm"];
            };
        };
        responses: {
            /** @description Confirm receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description Answer questions, with a corrected text where one is needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForm"];
            };
        };
        responses: {
            /** @description Ask for what is missing, field by field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAssess: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessForm"];
            };
        };
        responses: {
            /** @description Open the assessment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAssign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignForm"];
            };
        };
        responses: {
            /** @description Assign the request to a member of its case, or to nobody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdAuthorise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            /** @description Authorise the request: a second person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsByIdBases: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Legal bases between the two States for this request, ranked, and why others are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestBases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsByIdChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is asked of the request before it leaves, each with its article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestChecksView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            /** @description Close the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdConsult: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultForm"];
            };
        };
        responses: {
            /** @description Consult the other authority, or answer in a consultation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdDiscard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            /** @description Give up a draft that has not left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsByIdDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as a document: sections of its form, codes and texts in every language there is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDocument"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdExecute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteForm"];
            };
        };
        responses: {
            /** @description Begin the execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdExtend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendForm"];
            };
        };
        responses: {
            /** @description Extend a time limit, with reasons and a new estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdForward: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardForm"];
            };
        };
        responses: {
            /** @description Forward to the authority that will execute it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsByIdNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Private notes of this authority. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestNotes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteForm"];
            };
        };
        responses: {
            /** @description Write a private note. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestNoteView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdOralNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OralNoticeForm"];
            };
        };
        responses: {
            /** @description Record an oral request that will be confirmed in writing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdPostpone: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeForm"];
            };
        };
        responses: {
            /** @description Postpone to a day of review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdReceiveResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            /** @description Confirm that the results arrived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdRefuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseForm"];
            };
        };
        responses: {
            /** @description Refuse, with ground and reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultsForm"];
            };
        };
        responses: {
            /** @description Hand over exhibits as part or whole of the results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeForm"];
            };
        };
        responses: {
            /** @description Take the assessment up again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnForm"];
            };
        };
        responses: {
            /** @description Return the draft to its drafter with remarks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdReturnToSender: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToSenderForm"];
            };
        };
        responses: {
            /** @description Return the request: not competent, or not issued by a competent authority. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitForm"];
            };
        };
        responses: {
            /** @description Submit the draft for review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            /** @description Begin a draft that supplements this request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDraftMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdTransmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransmitForm"];
            };
        };
        responses: {
            /** @description Seal the request and send it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsByIdVersionsByACompareByB: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                a: number;
                b: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs between two versions that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentComparison"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawForm"];
            };
        };
        responses: {
            /** @description Withdraw the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMoved"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, where, and what the roles open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSessionCallback: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends the browser on. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionEnrolmentBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentBegin"];
            };
        };
        responses: {
            /** @description Open the link for a new passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionEnrolmentFinish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentFinish"];
            };
        };
        responses: {
            /** @description Add the passkey; the link is then used up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSessionInteractionByUid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sign-in under way; sends a browser to the page */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInUnderWay"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionInteractionByUidExercise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExerciseSignIn"];
            };
        };
        responses: {
            /** @description EXERCISE: sign in as one of the invented officers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoOn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionInteractionByUidPasskeyBegin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask for a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionInteractionByUidPasskeyFinish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyProof"];
            };
        };
        responses: {
            /** @description Answer with a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoOn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSessionList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own sessions that are open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSessionListById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End one of the own sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSessionMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which ways to sign in this node offers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSessionPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own passkeys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionPasskeysBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin to add a passkey; presence proved lately */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionPasskeysFinish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyFinish"];
            };
        };
        responses: {
            /** @description Add the passkey */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSessionPasskeysById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a passkey; presence proved lately */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSessionStart: {
        parameters: {
            query?: {
                way?: string;
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends the browser on. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionStepUpBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpBegin"];
            };
        };
        responses: {
            /** @description How presence can be proved again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpWays"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionStepUpFinish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExerciseProof"];
            };
        };
        responses: {
            /** @description Prove presence with a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionConfirmed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSignInOfficersByOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How an officer can sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSignInOfficersByOfficerEnrolments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link with which an officer adds a passkey once; earlier links end */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentLink"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSignInOfficersByOfficerExpected: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpectedEmail"];
            };
        };
        responses: {
            /** @description Expect an e-mail address at a provider: the first sign-in with it, once verified there, is tied */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSignInOfficersByOfficerLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderSubject"];
            };
        };
        responses: {
            /** @description Tie a provider's subject to an officer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSignInOfficersByOfficerLinks: {
        parameters: {
            query: {
                provider: string;
                subject: string;
            };
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove the tie to a provider's subject; the officer's sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSignInOfficersByOfficerPasskeysById: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                officer: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an officer's passkey, when it is lost; the officer's sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSignInOfficersByOfficerSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End all sessions of an officer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTrendsAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationForm"];
            };
        };
        responses: {
            /** @description What other shares of effort over corridors would find, with its doubt and a floor for each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTrendsForecast: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrendsForm"];
            };
        };
        responses: {
            /** @description Forecasts counts by corridor and commodity, ten or none to a cell, with intervals, what stands out and what changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
