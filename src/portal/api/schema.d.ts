/** Written by scripts/openapi.ts from the routes; change those. */
export interface paths {
    "/assistance/cases/{case}/assurances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assurances of a case, given and received, with what was reported on them.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getAssistanceCasesByCaseAssurances"];
        put?: never;
        /**
         * Assures the other authority of a request of something until the end of the case.
         * @description Act `assistance.assure`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postAssistanceCasesByCaseAssurances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/assurances/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the other authority where the proceedings stand that an assurance watches over.
         * @description Act `assistance.assure`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postAssistanceCasesByCaseAssurancesByIdReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/assurances/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets when an assurance is looked at next, or says how the case ended.
         * @description Act `assistance.watch-assurance`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postAssistanceCasesByCaseAssurancesByIdWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests of a case to use evidence otherwise than its conditions allow, asked and received, newest first.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getAssistanceCasesByCaseConsents"];
        put?: never;
        /**
         * Asks each authority whose condition stands in the way for consent to a use.
         * @description Act `assistance.ask-consent`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postAssistanceCasesByCaseConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/consents/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grants or refuses the consent, with its terms and further conditions.
         * @description Act `assistance.answer-consent`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postAssistanceCasesByCaseConsentsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/consents/{id}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the answer that a colleague prepared, word for word.
         * @description Act `assistance.answer-consent`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postAssistanceCasesByCaseConsentsByIdGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/consents/{id}/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes down the answer for a second person to give.
         * @description Act `assistance.prepare-consent`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postAssistanceCasesByCaseConsentsByIdPrepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/consents/{id}/see": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes note of the answer.
         * @description Act `assistance.see-consent`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postAssistanceCasesByCaseConsentsByIdSee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance/cases/{case}/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a given consent back: what was done under it stands, nothing more is done.
         * @description Act `assistance.answer-consent`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postAssistanceCasesByCaseConsentsByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/cases/{case}/network/charts/{chart}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every saving of a chart: by whom, when, from which chart it branched and which it took in.
         * @description Act `analysis.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getCasesByCaseNetworkChartsByChartVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/charts/{chart}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A chart as it was saved then.
         * @description Act `analysis.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getCasesByCaseNetworkChartsByChartVersionsByVersion"];
        put?: never;
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
    "/cases/{case}/network/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the chart shows as CSV, CSV for i2, GraphML or GEXF, each tie with its source, evaluation and evidence.
         * @description Act `analysis.export`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkExport"];
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
    "/cases/{case}/network/export.i2.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as I2.CSV, each tie with its source, evaluation and evidence.
         * @description Act `analysis.export`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        get: operations["getCasesByCaseNetworkExportI2Csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case}/network/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entities and ties that requests, records, exhibits and statements of the case tell of and the network does not have yet.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        get: operations["getCasesByCaseNetworkHeld"];
        put?: never;
        /**
         * Takes some of them in, each with its source and evidence; what nobody evaluated gets the evaluation of the officer.
         * @description Act `analysis.record`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkHeld"];
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
    "/cases/{case}/network/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The chart as a PDF: picture, legend, marks, what is shown of how much, method and doubt, and each tie with its evidence.
         * @description Act `analysis.export`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postCasesByCaseNetworkPaper"];
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
         * Accept a partner whose phrase was compared by telephone; one that lost its database begins anew once two officers said so.
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
    "/directory/trust-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trust list this node holds, and how far it can be relied on.
         * @description Act `directory.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getDirectoryTrustList"];
        put?: never;
        /**
         * Take the trust list of a federation, its root compared with the founders.
         * @description Act `directory.accept-peer`, open to: administrator.
         */
        post: operations["postDirectoryTrustList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/evidence/cases/{case}/case-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes exhibits with their earlier custody out of a CASE/UCO graph in JSON-LD; with dryRun it says what would become of each record.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseCaseImports"];
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
    "/evidence/cases/{case}/exhibits/{id}/cleaned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a copy without what says who made the file, when, where and with what.
         * @description Act `evidence.redact`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdCleaned"];
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
    "/evidence/cases/{case}/exhibits/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copies with something taken out: of this exhibit, or what this copy lacks; each area with its reason.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibitsByIdCopies"];
        put?: never;
        /**
         * Copies the exhibit to another case you belong to, under every condition that stands on it.
         * @description Act `evidence.copy`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdCopies"];
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
    "/evidence/cases/{case}/exhibits/{id}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What CASE graphs told of an exhibit before it came here. It stands beside the chain of custody and is sealed by nobody.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibitsByIdEarlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Until when the exhibit is kept, and what is proposed for the time after.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibitsByIdKeeping"];
        put?: never;
        /**
         * Sets the day until which the exhibit is kept, or brings it forward; a later day waits for a second person.
         * @description Act `evidence.propose-keeping`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdKeeping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/keeping/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second person agrees or declines. Agreeing to erase erases the content now; number, origin and custody stay.
         * @description Act `evidence.decide-keeping`, open to: prosecutor, approver.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdKeepingDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/keeping/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes that the content be erased; a second person decides.
         * @description Act `evidence.propose-keeping`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdKeepingErase"];
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
    "/evidence/cases/{case}/exhibits/{id}/quarantine/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for the quarantine of this exhibit to be opened; said by a second officer, opens it.
         * @description Act `evidence.quarantine`, open to: prosecutor, approver, analyst. Leaves the node: presence must be proved afresh.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdQuarantineOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the content for reading in segments or pages: one event of its custody, good for a day.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/redactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a copy without what lies in the areas: an exhibit of its own, under the same conditions.
         * @description Act `evidence.redact`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseExhibitsByIdRedactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the malware scanner said of the content.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibitsByIdScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/exhibits/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the text of an exhibit has been read.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseExhibitsByIdText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who filters privileged material of the case, and how much of it; never what.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilter"];
        /**
         * Names the filter team: officers who do not belong to the case.
         * @description Act `evidence.name-filter`, open to: prosecutor, approver.
         */
        put: operations["putEvidenceCasesByCaseFilter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies behind the wall, for the filter team alone.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterExhibits"];
        put?: never;
        /**
         * Takes material in behind the wall; the case sees it once it is released.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postEvidenceCasesByCaseFilterExhibits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/exhibits/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases material to the case or withholds it.
         * @description Act `evidence.decide-filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postEvidenceCasesByCaseFilterExhibitsByIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/exhibits/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The content of privileged material, for the filter team. Each opening is an event of its custody.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postEvidenceCasesByCaseFilterExhibitsByIdOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/exhibits/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens privileged material for the filter team: one event of its custody, good for a day.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postEvidenceCasesByCaseFilterExhibitsByIdReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/readings/{id}/inlays/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture within an opened document, drawn anew.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterReadingsByIdInlaysByPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/readings/{id}/layout/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands on a slide, or in a stretch of a text document: headings, text, lists, tables, notes, what was changed and what is hidden.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterReadingsByIdLayoutByPart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/readings/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an opened content is and how many pages it has.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterReadingsByIdLook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/readings/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of an opened PDF, or an opened image, as a picture. Where a condition asks for it, the picture says who looked and when.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterReadingsByIdPagesByPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/readings/{id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Segments of an opened content, each behind its SHA-256 (32 bytes).
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterReadingsByIdSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/filter/readings/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is written in an opened document, workbook or mail, as text: a redacted copy of it is counted in these letters.
         * @description Act `evidence.filter`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseFilterReadingsByIdWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/handovers/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receives the object: the second signature, with the seals as they were found.
         * @description Act `evidence.hand`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postEvidenceCasesByCaseHandoversByIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices that an exhibit went out because it clears an accused person, given and received.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/notices/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a received notice was read, or how one that the post could not carry was given.
         * @description Act `evidence.notice`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postEvidenceCasesByCaseNoticesByIdSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a physical object with its bag and seals; its custody begins.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/objects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An object: bag, seals, where it is and who holds it, its pictures, each hand-over with both signatures.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseObjectsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/objects/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands the object over: the first of two signatures.
         * @description Act `evidence.hand`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postEvidenceCasesByCaseObjectsByIdHandovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/objects/{id}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says where the object is kept and until when.
         * @description Act `evidence.custody`, open to: investigator, prosecutor, desk-officer, analyst.
         */
        post: operations["postEvidenceCasesByCaseObjectsByIdKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The court packages made of this case, newest first.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCasePackages"];
        put?: never;
        /**
         * Makes a court package of exhibits: an archive that verifies itself. Each exhibit gains an event of custody.
         * @description Act `evidence.package`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postEvidenceCasesByCasePackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/packages/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive of a court package, for the officer who made it.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCasePackagesByIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/packages/{id}/stamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the time-stamping authority again, for a package that it has not answered for.
         * @description Act `evidence.package`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postEvidenceCasesByCasePackagesByIdStamp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/readings/{id}/inlays/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture within an opened document, drawn anew.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseReadingsByIdInlaysByPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/readings/{id}/layout/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands on a slide, or in a stretch of a text document: headings, text, lists, tables, notes, what was changed and what is hidden.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseReadingsByIdLayoutByPart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/readings/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an opened content is and how many pages it has.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseReadingsByIdLook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/readings/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of an opened PDF, or an opened image, as a picture. Where a condition asks for it, the picture says who looked and when.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseReadingsByIdPagesByPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/readings/{id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Segments of an opened content, each behind its SHA-256 (32 bytes).
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseReadingsByIdSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/readings/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is written in an opened document, workbook or mail, as text: a redacted copy of it is counted in these letters.
         * @description Act `evidence.open`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseReadingsByIdWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files you began to send and did not finish.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        get: operations["getEvidenceCasesByCaseUploads"];
        put?: never;
        /**
         * Announces a file of up to 100 GiB that follows in segments.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a file has come: everything before `offset` is checked, sealed and on the disk.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        get: operations["getEvidenceCasesByCaseUploadsById"];
        put?: never;
        post?: never;
        /**
         * Discards a file that was not finished.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        delete: operations["deleteEvidenceCasesByCaseUploadsById"];
        options?: never;
        head?: never;
        /**
         * Segments of the file from `offset` on, each behind its SHA-256 (32 bytes). What arrived before a cut is kept.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        patch: operations["patchEvidenceCasesByCaseUploadsById"];
        trace?: never;
    };
    "/evidence/cases/{case}/uploads/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything has been sent: the file becomes an exhibit; its custody begins.
         * @description Act `evidence.add`, open to: investigator, prosecutor, desk-officer.
         */
        post: operations["postEvidenceCasesByCaseUploadsByIdFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/cases/{case}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Passages of the exhibits of a case with every word asked for; words in quotation marks stand together.
         * @description Act `evidence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getEvidenceCasesByCaseWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/filtering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases you filter privileged material for.
         * @description Act `cases.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getEvidenceFiltering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of the line to partners large evidence may take, by the hour.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getEvidenceLine"];
        /**
         * Chooses how much of the line to partners large evidence may take, by the hour; it takes the place of the setting.
         * @description Act `evidence.line`, open to: administrator.
         */
        put: operations["putEvidenceLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Letters that will not arrive by themselves, oldest first: a person decides about each.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getFederationDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/dead-letters/{message}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a dead letter away: it was dealt with in another way.
         * @description Act `federation.manage`, open to: administrator.
         */
        post: operations["postFederationDeadLettersByMessageClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/federation/dead-letters/{message}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the content of a dead letter again, as a new letter at the end of its chain.
         * @description Act `federation.resend`, open to: administrator. Leaves the node: presence must be proved afresh.
         */
        post: operations["postFederationDeadLettersByMessageResend"];
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
    "/federation/deliveries/{message}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recipient's evidence of record that its log holds the opening of a letter, as a file that verifies offline.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getFederationDeliveriesByMessageProof"];
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
    "/federation/partners/{id}/beginnings/{beginning}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each chain stood that was closed when a partner began anew.
         * @description Act `federation.read`, open to: administrator, auditor, desk-officer, approver.
         */
        get: operations["getFederationPartnersByIdBeginningsByBeginning"];
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
    "/figures/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests of a period counted as Regulation (EU) 2023/1543, Article 28(2) lists it, for every instrument. No personal data.
         * @description Act `assistance.statistics`, open to: prosecutor, desk-officer, approver, analyst, data-protection-officer, auditor.
         */
        get: operations["getFiguresRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/requests/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table for a spreadsheet (CSV).
         * @description Act `assistance.statistics`, open to: prosecutor, desk-officer, approver, analyst, data-protection-officer, auditor.
         */
        get: operations["getFiguresRequestsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The glossary of this authority from one language into another.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getGlossary"];
        put?: never;
        /**
         * Put a term into the glossary, or give it another rendering.
         * @description Act `assistance.glossary`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        post: operations["postGlossary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/glossary/{id}": {
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
         * Take a term out of the glossary.
         * @description Act `assistance.glossary`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        delete: operations["deleteGlossaryById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On what ground data pass to each partner.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceArrangements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/arrangements/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Records on what ground data pass to a partner, and how soon both answer.
         * @description Act `intelligence.arrange`, open to: approver.
         */
        put: operations["putIntelligenceArrangementsByNode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/bulks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions that were put many at once in your cases, what waits for a second officer among them.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceBulks"];
        put?: never;
        /**
         * Proposes many questions at once, from a table; another officer decides before any is asked.
         * @description Act `intelligence.propose-bulk`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceBulks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/bulks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Many questions, row by row: what was asked, what was answered, what a rule refused.
         * @description Act `intelligence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceBulksById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/bulks/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the next rows of an approved bulk question, in the name of the officer who proposed it.
         * @description Act `intelligence.bulk-query`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceBulksByIdAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/bulks/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A second officer approves or rejects many questions.
         * @description Act `intelligence.decide-bulk`, open to: prosecutor, approver.
         */
        post: operations["postIntelligenceBulksByIdSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/bulks/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever works in the case stops many questions that are proposed or under way.
         * @description Act `intelligence.propose-bulk`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceBulksByIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/cases/{case}/copies/{node}/{reference}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * You have read the conditions of a record that a partner handed over.
         * @description Act `intelligence.acknowledge`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceCasesByCaseCopiesByNodeByReferenceAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/cases/{case}/copies/{node}/{reference}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes something beside a record of a partner; the record itself is changed by its owner alone.
         * @description Act `intelligence.note`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceCasesByCaseCopiesByNodeByReferenceNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/cases/{case}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Judgements on which records of a case mean one, and what followed from them on a day.
         * @description Act `intelligence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceCasesByCaseIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/cases/{case}/identity/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a judgement back; everything is as it was before.
         * @description Act `intelligence.judge`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceCasesByCaseIdentityByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which partner looked at what is ours: who, for which authority, why, and whether it was a hit.
         * @description Act `intelligence.consultations`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor.
         */
        get: operations["getIntelligenceConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that partners handed over in your cases; what they say opens once their conditions were read.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of national systems that were entered in your cases, and how far each is.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceFeeds"];
        put?: never;
        /**
         * Reads a CSV file or a workbook of a national system, row by row; with `dry`, says what would happen and enters nothing.
         * @description Act `intelligence.feed`, open to: investigator, prosecutor, desk-officer, liaison-officer, analyst.
         */
        post: operations["postIntelligenceFeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/feeds/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each row of a file, and what was wrong with it.
         * @description Act `intelligence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceFeedsByIdRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judges whether two records mean one. Nothing is merged.
         * @description Act `intelligence.judge`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written to and by partners in your cases, what runs out first at the top.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceMessages"];
        put?: never;
        /**
         * Writes to a partner: a request, a reply, or information nobody asked for.
         * @description Act `intelligence.write`, open to: investigator, prosecutor, desk-officer, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/messages/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * You have read the conditions of a message; from now on it opens.
         * @description Act `intelligence.acknowledge`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceMessagesByIdAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/messages/{id}/delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a request off because a judge must authorise the answer; the partner is told at once how long and why.
         * @description Act `intelligence.write`, open to: investigator, prosecutor, desk-officer, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceMessagesByIdDelay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/messages/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses a request on a ground that the law lists; the partner is told the reason.
         * @description Act `intelligence.write`, open to: investigator, prosecutor, desk-officer, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceMessagesByIdRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices of your cases, ours and those that came.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceNotices"];
        put?: never;
        /**
         * Prepares a notice; another officer checks it before it goes out.
         * @description Act `intelligence.draft-notice`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postIntelligenceNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/notices/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A second officer checks neutrality, legality and the protection of the person; what is clear goes out.
         * @description Act `intelligence.check-notice`, open to: prosecutor, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceNoticesByIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/notices/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a notice back, or says that one that came is not executed here.
         * @description Act `intelligence.end-notice`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceNoticesByIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a pack of numbers for a phone without a line, signed and with an end; the browser seals it with words of the officer.
         * @description Act `intelligence.take-pack`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligencePacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked of owners of records in your cases, and what partners ask about ours.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligencePermissions"];
        put?: never;
        /**
         * Asks the owner of a record for a use that its handling code closes: passing it on to one partner, or proceedings.
         * @description Act `intelligence.ask-permission`, open to: investigator, prosecutor, desk-officer, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligencePermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/permissions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The owner grants a use until a day, refuses it, or takes what was granted back; whoever asked is told.
         * @description Act `intelligence.decide-permission`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligencePermissionsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked in your cases.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceQueries"];
        put?: never;
        /**
         * Asks our own records and the partners named, all at once; answers fill in as they come.
         * @description Act `intelligence.query`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceQueries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/queries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One query with what has been answered so far.
         * @description Act `intelligence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceQueriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/queries/{id}/hits/{hit}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person decides whether a hit is the one that was asked about.
         * @description Act `intelligence.confirm`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceQueriesByIdHitsByHitVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records of your cases, the newest first.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceRecords"];
        put?: never;
        /**
         * Enters a record that this authority owns; numbers that do not hold are warned about and kept.
         * @description Act `intelligence.record`, open to: investigator, prosecutor, desk-officer, liaison-officer, analyst.
         */
        post: operations["postIntelligenceRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One record with everything said of it, now or as it was known on a day.
         * @description Act `intelligence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceRecordsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records/{id}/hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a record to a partner: what the view before sending says is sent, and nothing else.
         * @description Act `intelligence.hand`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceRecordsByIdHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records/{id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who exactly would see which field of a record, what is withheld and by which rule; what went to whom, and what was recalled.
         * @description Act `intelligence.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getIntelligenceRecordsByIdReach"];
        /**
         * Says how far a record goes, under which handling, and whom to ask.
         * @description Act `intelligence.share`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        put: operations["putIntelligenceRecordsByIdReach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a record back from everyone who was given anything of it; each recipient answers for what it erased.
         * @description Act `intelligence.recall`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postIntelligenceRecordsByIdRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says one more thing of a record.
         * @description Act `intelligence.record`, open to: investigator, prosecutor, desk-officer, liaison-officer, analyst.
         */
        post: operations["postIntelligenceRecordsByIdStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/records/{id}/statements/{statement}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a statement; it stays readable as what was known then.
         * @description Act `intelligence.record`, open to: investigator, prosecutor, desk-officer, liaison-officer, analyst.
         */
        post: operations["postIntelligenceRecordsByIdStatementsByStatementWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intelligence/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads the machine readable zone in a photograph of a document; the photograph is kept nowhere.
         * @description Act `intelligence.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postIntelligenceZone"];
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
    "/law/changelog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what changed in the law on record in a period; the last year when none is named.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawChangelog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists changes of the law on record, newest first.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawChanges"];
        put?: never;
        /**
         * Proposes facts for the record. Nothing changes before a second officer has accepted them.
         * @description Act `law.propose`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        post: operations["postLawChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a change: each fact beside what stands on record, and the digest that accepting it names.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawChangesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts exactly the differences that were shown. Not open to the officer who proposed them.
         * @description Act `law.accept`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postLawChangesByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines a change, with a reason.
         * @description Act `law.accept`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postLawChangesByIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/changes/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a change one has proposed oneself.
         * @description Act `law.propose`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        post: operations["postLawChangesByIdWithdraw"];
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
         * Lists the time limits of an instrument, or all of them.
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
    "/law/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compares two States: what binds each, what each declared, which offences are mapped.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the officer has looked at the depositary today and a fact stands as recorded; a second officer accepts it.
         * @description Act `law.propose`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        post: operations["postLawConfirmations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tests facts against an instrument's definition of an emergency.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawEmergency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Maps treaty obligations to national offences by State: covered, partly, gap, unknown.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/gaps.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the same map as comma-separated values.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawGapsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/gaps/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts, for each treaty obligation, States bound, covered, partly covered, in a gap and unknown.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawGapsStatistics"];
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
    "/law/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the files of law that were read.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawImports"];
        put?: never;
        /**
         * Reads a status table (XML), a CSV or a law pack: whole or not at all. Gives the report row by row; nothing is put on record.
         * @description Act `law.import`, open to: prosecutor, desk-officer, approver, liaison-officer, administrator.
         */
        post: operations["postLawImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the report of a file: each row, what it would change, what is wrong with it.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawImportsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/imports/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts the sound rows of a file, or those named, before a second officer.
         * @description Act `law.propose`, open to: prosecutor, desk-officer, approver, liaison-officer.
         */
        post: operations["postLawImportsByIdPropose"];
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
    "/law/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts when a time limit ends, with holidays, zone, extension and suspension.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the law packs this node published, and the partners whose packs it looks for.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawPacks"];
        put?: never;
        /**
         * Signs what two officers have put on record here as a law pack and shows it to anyone who asks.
         * @description Act `law.publish`, open to: approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postLawPacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/packs/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Looks for the law packs of an accepted partner from now on.
         * @description Act `law.subscribe`, open to: approver, administrator.
         */
        post: operations["postLawPacksSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/packs/subscriptions/{node}": {
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
         * No longer looks for the law packs of a partner.
         * @description Act `law.subscribe`, open to: approver, administrator.
         */
        delete: operations["deleteLawPacksSubscriptionsByNode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/packs/subscriptions/{node}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetches the newest law pack of a partner now and reads it; nothing is put on record.
         * @description Act `law.import`, open to: prosecutor, desk-officer, approver, liaison-officer, administrator.
         */
        post: operations["postLawPacksSubscriptionsByNodeFetch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/packs/{version}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a published law pack as a file.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawPacksByVersionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists instruments with how many States take part on a day, and how many of these rows nobody has verified or are stale.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/registry/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what stands on record about an instrument or a State, each row with age, source, confidence and who checked; as known on a day.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawRegistryFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/registry/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows everything ever known of one fact: in force from and until, on record from and until, through whom.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawRegistryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/law/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Advises by which way a measure can be had: lawful, fastest, least intrusive.
         * @description Act `law.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLawRoute"];
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
    "/ledger/entries/{id}/tlog-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The place of the entry in the log as plain text (c2sp.org/tlog-proof), its leaf in the line `extra`.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerEntriesByIdTlogProof"];
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
    "/ledger/log/timestamps/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The RFC 3161 time stamp of a checkpoint, as the authority gave it. It stamps the text of the checkpoint.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerLogTimestampsBySize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/misconduct/{origin}/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that a log showed two histories: both checkpoints under its signature, in a file that proves itself.
         * @description Act `ledger.proof`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getLedgerMisconductByOriginBySize"];
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
    "/papers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the signatures of a PDF hold, and whether it is a paper of this node to the last byte. Nothing is kept.
         * @description Act `assistance.find-paper`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postPapersCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From the code of a paper, typed or scanned, to the record: request, seals of the pages, and what a scan lacks.
         * @description Act `assistance.find-paper`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getPapersByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of acts by the six verbs of the law, without contents. The search is itself remembered.
         * @description Act `protection.oversee`, open to: data-protection-officer.
         */
        get: operations["getProtectionActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/adversaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What adversaries try on a real node in the tests, what they get, and what stands against it.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionAdversaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records a breach of personal data; 72 hours run from when it was known.
         * @description Act `protection.record-breach`, open to: data-protection-officer, administrator.
         */
        post: operations["postProtectionBreaches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/breaches/{id}/notified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The supervisory authority was told; later than 72 hours with the reasons for the delay.
         * @description Act `protection.notify-breach`, open to: data-protection-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postProtectionBreachesByIdNotified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/cases/{case}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * You have read the conditions of a thing.
         * @description Act `protection.acknowledge`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postProtectionCasesByCaseAcknowledgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/cases/{case}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked and decided at the gates of human rights in a case.
         * @description Act `protection.list-markings`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getProtectionCasesByCaseGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/cases/{case}/markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is marked in a case and open to you, who marked it and why, and what else lies in the case.
         * @description Act `protection.list-markings`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getProtectionCasesByCaseMarkings"];
        /**
         * Sets handling codes, conditions and care on a thing of a case.
         * @description Act `protection.mark`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        put: operations["putProtectionCasesByCaseMarkings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/cases/{case}/markings/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the marks off a thing; care for a person, and marks of another authority, by who did not set them.
         * @description Act `protection.lift-marking`, open to: investigator, prosecutor, desk-officer, liaison-officer, approver.
         */
        post: operations["postProtectionCasesByCaseMarkingsLifting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How high each officer is cleared, until when, by whose word, and what waits for a second person.
         * @description Act `protection.list-clearances`, open to: data-protection-officer, auditor, approver, administrator.
         */
        get: operations["getProtectionClearances"];
        put?: never;
        /**
         * Proposes to clear an officer up to a level until a day.
         * @description Act `protection.propose-clearance`, open to: approver, administrator.
         */
        post: operations["postProtectionClearances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/clearances/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person, not the officer concerned, agrees to a clearance or does not.
         * @description Act `protection.approve-clearance`, open to: data-protection-officer, approver.
         */
        post: operations["postProtectionClearancesByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/clearances/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a clearance away at once.
         * @description Act `protection.withdraw-clearance`, open to: data-protection-officer, approver, administrator.
         */
        post: operations["postProtectionClearancesByIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many matters there are of each kind and state, and how many have run out.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the gates of human rights about something in a case; what they close is held.
         * @description Act `protection.ask-gate`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postProtectionGates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/gates/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person decides at a gate, with reasons that are kept.
         * @description Act `protection.decide-gate`, open to: prosecutor, approver.
         */
        post: operations["postProtectionGatesByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was opened in an emergency, as far as it concerns you; all of it for the data protection officer.
         * @description Act `protection.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getProtectionGlass"];
        put?: never;
        /**
         * Opens a case in an emergency: at once, to read, for some hours. Everyone responsible is told and looks at it afterwards.
         * @description Act `protection.break-glass`, open to: investigator, prosecutor, approver, liaison-officer.
         */
        post: operations["postProtectionGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/glass/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends access in an emergency before its time.
         * @description Act `protection.end-glass`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        post: operations["postProtectionGlassByIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/glass/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Your word on access in an emergency that you were told of, with reasons that are kept.
         * @description Act `protection.review-glass`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        post: operations["postProtectionGlassByIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints about officers' use of the system: reasons to ask, never scores.
         * @description Act `protection.oversee`, open to: data-protection-officer.
         */
        get: operations["getProtectionHints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/keeping/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person agrees or not; agreeing to erase erases at once and tells who has copies.
         * @description Act `protection.decide-keeping`, open to: approver.
         */
        post: operations["postProtectionKeepingByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is marked in your cases and open to you, filtered by the policies.
         * @description Act `protection.list-markings`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getProtectionMarkings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matters of one kind, what runs out first at the top.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each method that works something out, with its card: data, accuracy, limits, tests.
         * @description Act `protection.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getProtectionMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/notices/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became here of data that a partner erased or corrected; the partner gets that word.
         * @description Act `protection.settle-notice`, open to: data-protection-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postProtectionNoticesByIdSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the request of a person about their own data; its clock starts.
         * @description Act `protection.take-request`, open to: data-protection-officer, desk-officer.
         */
        post: operations["postProtectionPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request of a person.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionPersonsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person agrees; the letter is written and kept, and the clock stops.
         * @description Act `protection.answer-person`, open to: data-protection-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postProtectionPersonsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons/{id}/gather": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks every room what it holds that may be about the person.
         * @description Act `protection.gather`, open to: data-protection-officer.
         */
        post: operations["postProtectionPersonsByIdGather"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives or withholds each item, with the ground and the reason.
         * @description Act `protection.weigh-items`, open to: data-protection-officer.
         */
        post: operations["postProtectionPersonsByIdItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letter as it would go, or as it went.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionPersonsByIdLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/persons/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks partners what they can give the person, who consented to it.
         * @description Act `protection.ask-partners`, open to: data-protection-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postProtectionPersonsByIdPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policies in force: those of the federation, those of this jurisdiction, and what is proposed.
         * @description Act `protection.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getProtectionPolicies"];
        put?: never;
        /**
         * Proposes a policy of this jurisdiction, or to withdraw one. It can only close more.
         * @description Act `protection.propose-policy`, open to: data-protection-officer, administrator.
         */
        post: operations["postProtectionPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/policies/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person puts a proposed change in force, or turns it down.
         * @description Act `protection.approve-policy`, open to: data-protection-officer, approver.
         */
        post: operations["postProtectionPoliciesByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records of processing activities, made from what this node runs.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionProcessing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/reckonings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Months that were compared with partners, and every difference between both records of looks.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionReckonings"];
        put?: never;
        /**
         * Sends this authority’s statement of a month to partners; each answers with its own.
         * @description Act `protection.reckon`, open to: data-protection-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postProtectionReckonings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A register as a file: processing, transfers, breaches, assessment, rules or policies.
         * @description Act `protection.export`, open to: data-protection-officer, auditor.
         */
        get: operations["getProtectionRegistersByRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report for the supervisory authority as one file, in six languages, from what this node runs and did.
         * @description Act `protection.export`, open to: data-protection-officer, auditor.
         */
        get: operations["getProtectionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due for a decision on keeping, one row a case, with the evidence for it.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/retention/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to erase the content of a closed case, or to keep it until a day, with reasons.
         * @description Act `protection.propose-keeping`, open to: data-protection-officer, approver.
         */
        post: operations["postProtectionRetentionByCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks an officer why an act was done.
         * @description Act `protection.ask-officer`, open to: data-protection-officer.
         */
        post: operations["postProtectionReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/reviews/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you are asked to explain.
         * @description Act `protection.answer-review`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getProtectionReviewsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/reviews/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Your answer to a question about an act of yours.
         * @description Act `protection.answer-review`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        post: operations["postProtectionReviewsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/reviews/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a question.
         * @description Act `protection.close-review`, open to: data-protection-officer.
         */
        post: operations["postProtectionReviewsByIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of protection, how each is kept, by which tests and policies, and which are not yet.
         * @description Act `protection.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getProtectionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draws acts by chance, officer by officer, and asks each why. The seed makes the draw again.
         * @description Act `protection.ask-officer`, open to: data-protection-officer.
         */
        post: operations["postProtectionSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was disclosed to whom, by recipient, with the ground of the transfer.
         * @description Act `protection.list`, open to: data-protection-officer, auditor, approver.
         */
        get: operations["getProtectionTransfers"];
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
    "/requests/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you are away, and who covers.
         * @description Act `assistance.absence`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postRequestsAbsences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/absences/{id}": {
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
         * Take an absence back.
         * @description Act `assistance.absence`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        delete: operations["deleteRequestsAbsencesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign, label, remind or close several requests; the answer says of each whether it was done.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        post: operations["postRequestsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether your calendar address is open.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequestsCalendar"];
        put?: never;
        /**
         * Open a calendar address for your time limits and hearings; an earlier one closes.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        post: operations["postRequestsCalendar"];
        /**
         * Close your calendar address.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        delete: operations["deleteRequestsCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand several requests over to one officer, with a note.
         * @description Act `assistance.assign`, open to: desk-officer, approver.
         */
        post: operations["postRequestsHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels in use in your cases.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequestsLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/parallel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Partners that can be asked by private matching whether they work on the same, and those that are.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequestsParallel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/parallel/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give or end the standing order to ask a partner about each new request, without showing about whom.
         * @description Act `assistance.watch-parallel`, open to: approver. Leaves the node: presence must be proved afresh.
         */
        put: operations["putRequestsParallelByPartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches that you kept.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequestsSearches"];
        put?: never;
        /**
         * Keep a search by name.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        post: operations["postRequestsSearches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/searches/{id}": {
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
         * Forget a kept search.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        delete: operations["deleteRequestsSearchesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list, or requests chosen in it, as a table for a spreadsheet (CSV).
         * @description Act `assistance.export-list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates that you kept, and those that colleagues share.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequestsTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/templates/{id}": {
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
         * Forget a template of your own.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        delete: operations["deleteRequestsTemplatesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each officer has in your cases, what is due, and who is away.
         * @description Act `assistance.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getRequestsWorkload"];
        put?: never;
        post?: never;
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
    "/requests/{id}/answer-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to proposed costs, or not.
         * @description Act `assistance.costs`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAnswerCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/answer-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose one of the hours, or none.
         * @description Act `assistance.hearing`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAnswerHearing"];
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
    "/requests/{id}/ask-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask where the request stands.
         * @description Act `assistance.ask-progress`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdAskProgress"];
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
    "/requests/{id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A date to ask for, with the reasons for it: a suggestion that an officer takes, changes or leaves.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/decide-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what became of such a claim.
         * @description Act `assistance.execute`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdDecideClaim"];
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
    "/requests/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who gave the request to whom, with their notes.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdHandOvers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/machine-translation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text translated by the node's own server, labelled as such. The text goes there, and that is remembered.
         * @description Act `assistance.translate`, open to: investigator, prosecutor, desk-officer, liaison-officer.
         */
        post: operations["postRequestsByIdMachineTranslation"];
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
    "/requests/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers that were made of the request, newest first.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdPapers"];
        put?: never;
        /**
         * Lay the request out for paper: a tagged PDF in one language or two, each page sealed and with a code that leads back.
         * @description Act `assistance.print`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postRequestsByIdPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/papers/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same, signed with the authority's certificate and time-stamped where the node has an authority for it.
         * @description Act `assistance.sign-paper`, open to: desk-officer, approver, prosecutor. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdPapersSigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/parallel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was asked about this request, which authorities work on the same, and what was said to them.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getRequestsByIdParallel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/parallel/{ask}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak to an authority that works on the same: consult, tell the stage, propose or answer a transfer, close.
         * @description Act `assistance.coordinate`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdParallelByAsk"];
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
    "/requests/{id}/propose-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the execution costs and propose who bears it.
         * @description Act `assistance.costs`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdProposeCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/propose-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose hours for a hearing, on the clocks of this authority.
         * @description Act `assistance.hearing`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdProposeHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/raise-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what a third party claims of the property.
         * @description Act `assistance.execute`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdRaiseClaim"];
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
    "/requests/{id}/tell-boarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the flag State what was done on board.
         * @description Act `assistance.answer`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdTellBoarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/tell-preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Of an order to preserve data: say that production is asked for, or extend by thirty days.
         * @description Act `assistance.answer`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdTellPreservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/tell-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where the request stands.
         * @description Act `assistance.tell-progress`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdTellProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the general part of a request as a template: no persons, facts, attachments or references.
         * @description Act `assistance.note`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postRequestsByIdTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/test-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a test of the line before the hearing.
         * @description Act `assistance.hearing`, open to: prosecutor, desk-officer, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postRequestsByIdTestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/translation-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For a text that is to be translated: sentences certified before in the case, and terms of the glossary in it.
         * @description Act `assistance.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postRequestsByIdTranslationHelp"];
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
    "/screening/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The batches of a case and how far each is.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningBatches"];
        put?: never;
        /**
         * Looks up every row of a CSV file or a workbook, or every entry of a list; goes on by itself, also after a restart.
         * @description Act `screening.batch`, open to: investigator, desk-officer, analyst, liaison-officer.
         */
        post: operations["postScreeningBatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/batches/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another person lets a batch about many persons begin, or turns it down.
         * @description Act `screening.approve-batch`, open to: prosecutor, approver, desk-officer.
         */
        post: operations["postScreeningBatchesByIdApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/batches/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a batch with their answers, in the order of the file.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningBatchesByIdRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a case asked partners, how it ended, and who is to call whom.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningBlindAsks"];
        put?: never;
        /**
         * Asks a partner whether anything is held in common, for one item, a list, or what the case itself holds out.
         * @description Act `screening.blind-ask`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postScreeningBlindAsks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/asks/{id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the partner that these items are held in common, and whom to call.
         * @description Act `screening.blind-call`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postScreeningBlindAsksByIdCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/asks/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items of an ask, each with its answer.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningBlindAsksByIdItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With which partners private matching is open, and how much of the day is spent.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningBlindLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/lines/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Opens a line to a partner with a new key and a quota, or closes it (daily 0).
         * @description Act `screening.blind-open`, open to: approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        put: operations["putScreeningBlindLinesByPartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much partners asked of us, by day and aim: counts alone.
         * @description Act `screening.blind-record`, open to: approver, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getScreeningBlindRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a case holds out for private matching, and to whom.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningBlindSets"];
        put?: never;
        /**
         * Holds items out to partners: they can find out that they hold one too, and nothing else.
         * @description Act `screening.blind-hold`, open to: investigator, prosecutor, desk-officer, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postScreeningBlindSets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/blind/sets/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No longer holds the items out: the partners get filters without them.
         * @description Act `screening.blind-hold`, open to: investigator, prosecutor, desk-officer, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postScreeningBlindSetsByIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether a candidate is the one who was asked about; what was cleared does not come back.
         * @description Act `screening.judge`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postScreeningJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lists that can be searched.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningLists"];
        put?: never;
        /**
         * Brings in a list from a CSV file or a workbook; says what was wrong, row by row.
         * @description Act `screening.import`, open to: desk-officer, analyst, liaison-officer, administrator.
         */
        post: operations["postScreeningLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The new state of a list: what the file no longer names is no longer found.
         * @description Act `screening.import`, open to: desk-officer, analyst, liaison-officer, administrator.
         */
        put: operations["putScreeningListsById"];
        post?: never;
        /**
         * Removes a list and everything filed under it.
         * @description Act `screening.import`, open to: desk-officer, analyst, liaison-officer, administrator.
         */
        delete: operations["deleteScreeningListsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Looks one subject up in the lists; every candidate comes with its reasons.
         * @description Act `screening.query`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postScreeningQueries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/refiling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far filing all records anew is.
         * @description Act `screening.refile`, open to: analyst, administrator.
         */
        get: operations["getScreeningRefiling"];
        put?: never;
        /**
         * Files all records anew, after the way of filing changed; goes on by itself, also after a restart.
         * @description Act `screening.refile`, open to: analyst, administrator.
         */
        post: operations["postScreeningRefiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/screening/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From which probability an officer looks, and from which a match may be strong.
         * @description Act `screening.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getScreeningThresholds"];
        /**
         * Chooses the thresholds, from curves on the authority's own data.
         * @description Act `screening.thresholds`, open to: analyst, administrator.
         */
        put: operations["putScreeningThresholds"];
        post?: never;
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
    "/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways in that administrators gave and that wait: for the officer, and for those who oversee */
        get: operations["getSessionWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/ways/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree, as a second person, to a way in that an administrator gave: it works at once */
        post: operations["postSessionWaysByIdAgree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/ways/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a way in that an administrator gave: it never works */
        post: operations["postSessionWaysByIdStop"];
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
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The joint teams in the cases you are a member of, last moved first.
         * @description Act `teams.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getTeams"];
        put?: never;
        /**
         * Proposes a joint team to the partners named; the agreement is negotiated from here.
         * @description Act `teams.propose`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On what the named States can found a joint team: each instrument, each State’s standing, each pair.
         * @description Act `teams.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getTeamsBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorities that can be parties: the accepted partners of this node.
         * @description Act `teams.list`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer, data-protection-officer, auditor, administrator.
         */
        get: operations["getTeamsPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One team: its agreement, and for who sits in it the space as far as that member may see it.
         * @description Act `teams.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getTeamsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes words for a section, agrees to the words of another party, or opens a new edition.
         * @description Act `teams.negotiate`, open to: prosecutor, desk-officer, approver, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/compartments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a compartment that only the members named, and their nodes, ever learn of.
         * @description Act `teams.decide`, open to: prosecutor, approver, desk-officer, investigator. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdCompartments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/compartments/need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a member into a compartment, or out of it.
         * @description Act `teams.decide`, open to: prosecutor, approver, desk-officer, investigator. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdCompartmentsNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a leader’s word: go or no-go, the end of an operation, taking in what was put aside, a signature under a report.
         * @description Act `teams.decide`, open to: prosecutor, approver, desk-officer, investigator. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was given to the team, what the rules say about each piece, and which copies wait, were taken in or are erased.
         * @description Act `teams.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getTeamsByIdMaterials"];
        put?: never;
        /**
         * Gives an exhibit of the team’s case to the team, or to one compartment of it.
         * @description Act `teams.share`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/materials/{material}/take-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the copy that waits here into the case of the team, with its custody and its conditions.
         * @description Act `teams.take-in`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postTeamsByIdMaterialsByMaterialTakeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seats an officer of this authority, or a participant it hosts, in a function.
         * @description Act `teams.seat`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postTeamsByIdMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/members/{member}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a member of this authority out of the team; access ends at once.
         * @description Act `teams.seat`, open to: prosecutor, desk-officer, approver.
         */
        post: operations["postTeamsByIdMembersByMemberLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board of one operation as it stands on this node.
         * @description Act `teams.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getTeamsByIdOperationsByOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/operations/{operation}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The after-action report, made from the events.
         * @description Act `teams.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getTeamsByIdOperationsByOperationReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the team shall end, that this authority leaves, or that another party shall leave.
         * @description Act `teams.sign`, open to: prosecutor, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/planned-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions planned by this authority in the team, and whom to call about each. The list stays on this node.
         * @description Act `teams.read`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        get: operations["getTeamsByIdPlannedActions"];
        put?: never;
        /**
         * Plans an action on a person, a place, a number or an account; partners are matched with blind.
         * @description Act `teams.plan`, open to: investigator, prosecutor, desk-officer, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdPlannedActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/planned-actions/{action}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a planned action is done or given up: nobody meets it any more.
         * @description Act `teams.plan`, open to: investigator, prosecutor, desk-officer, liaison-officer. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdPlannedActionsByActionEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs the agreement for this authority, over exactly the words that were shown.
         * @description Act `teams.sign`, open to: prosecutor, approver. Leaves the node: presence must be proved afresh.
         */
        post: operations["postTeamsByIdSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records something done in the space: a task, a message, a step, a cost, a place of an operation, what was found there.
         * @description Act `teams.work`, open to: investigator, prosecutor, desk-officer, approver, analyst, liaison-officer.
         */
        post: operations["postTeamsByIdWork"];
        delete?: never;
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
        AbsenceForm: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            cover: string;
        };
        AcceptForm: {
            version: number;
            outcomes: components["schemas"]["MeasureOutcome"][];
            /** @default [] */
            conditions: {
                /** @enum {string} */
                kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
                /** @default  */
                basis: string;
                text: string;
                /** Format: date */
                until?: string;
            }[];
        };
        AcceptLawForm: {
            seen: string;
        };
        AcceptNodeForm: {
            fingerprint: string;
            beginsAnew?: boolean;
        };
        AcknowledgeForm: {
            version: number;
            /** @default  */
            contact: string;
        };
        ActView: {
            /** @enum {string} */
            step: "submit" | "return" | "authorise" | "oral-notice" | "transmit" | "discard" | "deliver" | "acknowledge" | "return-to-sender" | "forward" | "assess" | "ask" | "answer" | "consult" | "resume" | "accept" | "accept-with-conditions" | "accept-conditions" | "postpone" | "refuse" | "execute" | "extend" | "part-results" | "results" | "receive-results" | "supplement" | "ask-progress" | "tell-progress" | "propose-costs" | "answer-costs" | "propose-hearing" | "answer-hearing" | "test-link" | "tell-preservation" | "raise-claim" | "decide-claim" | "tell-boarding" | "withdraw" | "close";
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
        AnswerCostsForm: {
            proposal: string;
            agreed: boolean;
            /** @default  */
            message: string;
            version: number;
        };
        AnswerForm: {
            version: number;
            answers: components["schemas"]["Answer"][];
            content?: components["schemas"]["RequestContentInput"];
        };
        AnswerHearingForm: {
            proposal: string;
            slot?: number;
            /** @default  */
            message: string;
            version: number;
        };
        AskForm: {
            version: number;
            questions: {
                pointer: string;
                text: string;
                /** Format: date */
                due?: string;
            }[];
            impossible?: components["schemas"]["OrderImpossible"];
        };
        AskProgressForm: {
            /** @default  */
            message: string;
            version: number;
        };
        AssessForm: {
            version: number;
            /** @default  */
            authority: string;
        };
        AssetOrderPart: {
            /** @default false */
            immediate: boolean;
            /**
             * @default
             * @enum {string}
             */
            concerns: "" | "money" | "items" | "equivalent" | "unspecified";
            /** @default  */
            amount: string;
            /** @default  */
            currency: string;
            /** @default [] */
            description: components["schemas"]["Texts"];
            /** @default [] */
            whyThere: components["schemas"]["Texts"];
            /** @default  */
            thirdParties: string;
            /** @default [] */
            grounds: components["schemas"]["Texts"];
            /** @default  */
            stage: string;
            /** @default  */
            otherStates: string;
            /** @default  */
            earlier: string;
            /**
             * @default
             * @enum {string}
             */
            follows: "" | "accompanied" | "remain-frozen";
            /** @default  */
            followsReference: string;
            /** @default  */
            followsOn: string | "";
            /**
             * @default
             * @enum {string}
             */
            alternatives: "" | "yes" | "no";
            /** @default  */
            alternativeMeasures: string;
            /** @default  */
            restitution: string;
            /**
             * @default
             * @enum {string}
             */
            remedies: "" | "issuing" | "validating" | "other";
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
            /** @default  */
            centralAuthority: string;
            /** @default  */
            court: string;
            /** @default  */
            orderReference: string;
            /** @default  */
            orderedOn: string | "";
            /** @default  */
            finalOn: string | "";
            /**
             * @default
             * @enum {string}
             */
            decided: "" | "proceeds" | "instrumentalities" | "extended" | "third-party" | "without-conviction";
            /**
             * @default
             * @enum {string}
             */
            trial: "" | "appeared" | "no-hearing" | "summoned" | "informed-otherwise" | "lawyer" | "served";
            /** @default  */
            trialDetail: string;
        };
        AssetOrderPartInput: {
            /** @default false */
            immediate: boolean;
            /**
             * @default
             * @enum {string}
             */
            concerns: "" | "money" | "items" | "equivalent" | "unspecified";
            /** @default  */
            amount: string;
            /** @default  */
            currency: string;
            /** @default [] */
            description: components["schemas"]["Texts"];
            /** @default [] */
            whyThere: components["schemas"]["Texts"];
            /** @default  */
            thirdParties: string;
            /** @default [] */
            grounds: components["schemas"]["Texts"];
            /** @default  */
            stage: string;
            /** @default  */
            otherStates: string;
            /** @default  */
            earlier: string;
            /**
             * @default
             * @enum {string}
             */
            follows: "" | "accompanied" | "remain-frozen";
            /** @default  */
            followsReference: string;
            /** @default  */
            followsOn: string | "";
            /**
             * @default
             * @enum {string}
             */
            alternatives: "" | "yes" | "no";
            /** @default  */
            alternativeMeasures: string;
            /** @default  */
            restitution: string;
            /**
             * @default
             * @enum {string}
             */
            remedies: "" | "issuing" | "validating" | "other";
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
            /** @default  */
            centralAuthority: string;
            /** @default  */
            court: string;
            /** @default  */
            orderReference: string;
            /** @default  */
            orderedOn: string | "";
            /** @default  */
            finalOn: string | "";
            /**
             * @default
             * @enum {string}
             */
            decided: "" | "proceeds" | "instrumentalities" | "extended" | "third-party" | "without-conviction";
            /**
             * @default
             * @enum {string}
             */
            trial: "" | "appeared" | "no-hearing" | "summoned" | "informed-otherwise" | "lawyer" | "served";
            /** @default  */
            trialDetail: string;
        };
        AssignForm: {
            officer?: string;
        };
        AssuranceReportForm: {
            /** @enum {string} */
            stage: "investigation" | "charged" | "trial" | "judgment" | "appeal" | "final-judgment";
            text: string;
            /** @default false */
            final: boolean;
        };
        AssuranceView: {
            id: string;
            case: string;
            /** @enum {string} */
            side: "given" | "received";
            partner: string;
            /** @enum {string} */
            kind: "death-penalty" | "ill-treatment" | "use" | "other";
            words: string;
            basis: string;
            reference: string;
            givenAt: string;
            everyDays: number;
            nextOn?: string;
            endedAt?: string;
            ending?: string;
            reports: {
                id: string;
                at: string;
                node: string;
                name: string;
                /** @enum {string} */
                stage: "investigation" | "charged" | "trial" | "judgment" | "appeal" | "final-judgment";
                text: string;
            }[];
        };
        AssuranceWatchForm: {
            everyDays?: number;
            /** Format: date */
            nextOn?: string;
            ending?: string;
        };
        AssurancesView: {
            items: components["schemas"]["AssuranceView"][];
        };
        AssureForm: {
            request: string;
            /** @enum {string} */
            kind: "death-penalty" | "ill-treatment" | "use" | "other";
            words: string;
            basis: string;
            /** @default 90 */
            everyDays: number;
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
        BlindAskForm: {
            case: string;
            to: string;
            /** @enum {string} */
            aim: "query" | "deconfliction" | "parallel";
            name: string;
            purpose: string;
            set?: string;
            /** @default 0 */
            standing_days: number;
            /** @default [] */
            items: components["schemas"]["BlindItem"][];
            fileBase64?: string;
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "windows-1256" | "windows-1253" | "windows-1255" | "gb18030" | "shift_jis" | "euc-kr";
            /** @default {} */
            mapping: {
                [key: string]: "name" | "alias" | "given" | "family" | "birth" | "country" | "kind" | "reference" | "misused" | "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
            };
        };
        BlindAskItemsView: {
            ask: components["schemas"]["BlindAskView"];
            items: {
                no: number;
                reference: string;
                item: components["schemas"]["BlindItemOutput"];
                /** @enum {string} */
                strength: "none" | "look" | "strong";
                readonly byKeys: ("number" | "day" | "year" | "name" | "place")[];
                hitAt?: string;
                calledAt?: string;
            }[];
            next?: number;
        };
        BlindAskView: {
            id: string;
            case: string;
            partner: string;
            /** @enum {string} */
            aim: "query" | "deconfliction" | "parallel";
            purpose: string;
            name: string;
            items: number;
            keys: number;
            points: number;
            openParts: number;
            /** @enum {string} */
            declined?: "quota-spent" | "key-over" | "no-line" | "not-points";
            strong: number;
            look: number;
            officerName: string;
            askedAt: string;
            answeredAt?: string;
            standingUntil?: string;
        };
        BlindAsksView: {
            asks: components["schemas"]["BlindAskView"][];
            calls: {
                id: string;
                /** @enum {string} */
                way: "in" | "out";
                partner: string;
                /** @enum {string} */
                aim: "query" | "deconfliction" | "parallel";
                reference?: string;
                contact: {
                    name: string;
                    authority: string;
                };
                at: string;
            }[];
        };
        BlindCallForm: {
            items: number[];
            purpose: string;
        };
        BlindCalledView: {
            ask: string;
            called: number;
        };
        BlindHoldForm: {
            case: string;
            name: string;
            purpose: string;
            partners: string[];
            /** @default [] */
            items: components["schemas"]["BlindItem"][];
            fileBase64?: string;
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "windows-1256" | "windows-1253" | "windows-1255" | "gb18030" | "shift_jis" | "euc-kr";
            /** @default {} */
            mapping: {
                [key: string]: "name" | "alias" | "given" | "family" | "birth" | "country" | "kind" | "reference" | "misused" | "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
            };
        };
        BlindItem: {
            /** @enum {string} */
            kind: "person" | "organisation" | "vessel" | "aircraft" | "vehicle" | "place" | "account" | "phone";
            readonly names: string[];
            /** @default  */
            birth: string;
            /** @default [] */
            readonly countries: string[];
            /** @default [] */
            readonly identifiers: {
                /** @enum {string} */
                type: "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
                value: string;
                country?: string;
            }[];
            position?: {
                lat: number;
                lon: number;
            };
        };
        BlindItemOutput: {
            /** @enum {string} */
            kind: "person" | "organisation" | "vessel" | "aircraft" | "vehicle" | "place" | "account" | "phone";
            readonly names: string[];
            /** @default  */
            birth: string;
            /** @default [] */
            readonly countries: string[];
            /** @default [] */
            readonly identifiers: {
                /** @enum {string} */
                type: "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
                value: string;
                country?: string;
            }[];
            position?: {
                lat: number;
                lon: number;
            };
        };
        BlindLinesView: {
            items: {
                partner: string;
                ours?: {
                    epoch: number;
                    daily: number;
                    days: number;
                    until: string;
                    spent: number;
                    openedBy: string;
                };
                theirs?: {
                    epoch: number;
                    daily: number;
                    until: string;
                    entries: number;
                    spent: number;
                };
            }[];
        };
        BlindOpenForm: {
            daily: number;
            days: number;
            purpose: string;
        };
        BlindOpenedView: {
            partner: string;
            epoch: number;
            entries: number;
        };
        BlindRecordView: {
            items: {
                partner: string;
                day: string;
                /** @enum {string} */
                aim: "query" | "deconfliction" | "parallel";
                asks: number;
                points: number;
                declined: number;
            }[];
        };
        BlindReleaseForm: {
            purpose: string;
        };
        BlindSetView: {
            id: string;
            case: string;
            name: string;
            purpose: string;
            readonly partners: string[];
            officerName: string;
            items: number;
            heldAt: string;
        };
        BlindSetsView: {
            items: components["schemas"]["BlindSetView"][];
        };
        BulkDone: {
            items: {
                id: string;
                version?: number;
                refused?: string;
            }[];
        };
        BulkForm: {
            /** @constant */
            act: "assign";
            requests: string[];
            to?: string;
        } | {
            /** @constant */
            act: "label";
            requests: string[];
            label: string;
        } | {
            /** @constant */
            act: "unlabel";
            requests: string[];
            label: string;
        } | {
            /** @constant */
            act: "remind";
            requests: string[];
            /** @default  */
            message: string;
        } | {
            /** @constant */
            act: "close";
            requests: string[];
        };
        CalendarFeed: {
            since?: string;
            path?: string;
        };
        CaseDescribeForm: {
            title?: string;
            purpose?: string;
            basis?: string;
            instruments?: string[];
            version: number;
        };
        CaseImportForm: {
            graph: string;
            /** @default true */
            dryRun: boolean;
            purpose: string;
            authority: string;
            place: string;
        };
        CaseImportView: {
            graph: string;
            dryRun: boolean;
            readonly rows: {
                row: number;
                record: string;
                number?: string;
                name?: string;
                sha256?: string;
                events: number;
                /** @enum {string} */
                verdict: "joined" | "registered" | "known" | "unreadable";
                readonly remarks: ("no-digest" | "no-name" | "no-number" | "no-events" | "size-differs" | "event-without-time")[];
                exhibit?: {
                    id: string;
                    number: string;
                };
            }[];
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
            function: "lead" | "deputy" | "investigation" | "prosecution" | "desk" | "approval" | "analysis" | "liaison" | "emergency";
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
            function: "lead" | "deputy" | "investigation" | "prosecution" | "desk" | "approval" | "analysis" | "liaison" | "emergency";
            since: string;
            until?: string;
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
        ClaimView: {
            measure: string;
            claimant: string;
            /** @default  */
            property: string;
            grounds: string;
            claim: string;
            by: {
                /** @enum {string} */
                side: "requesting" | "requested";
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            };
            decided?: {
                /** @enum {string} */
                decision: "upheld" | "upheld-in-part" | "dismissed" | "withdrawn";
                reasons: string;
                by: {
                    /** @enum {string} */
                    side: "requesting" | "requested";
                    name: string;
                    /** Format: date-time */
                    at: string;
                    event: number;
                };
            };
        };
        CleanForm: {
            purpose: string;
            authority: string;
            /** @default [] */
            conditionsSeen: string[];
            fewKnow?: string;
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
            by: "requesting" | "requested" | "addressee";
            /** Format: date-time */
            stoppedAt?: string;
            extendedDays: number;
            extendable: number;
            /** Format: date-time */
            warnAt?: string;
            /** @enum {string} */
            state: "running" | "met" | "late" | "missed" | "suspended";
        };
        ClocksView: {
            items: components["schemas"]["InboxItem"][];
        };
        ClosedChainsView: {
            items: {
                chain: string;
                sentSeq: number;
                sentDigest: string | null;
                heardSeq: number;
                heardDigest: string | null;
                unopened: number;
                unread: number;
            }[];
        };
        ConditionForm: {
            /** @enum {string} */
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
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
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
            /** @default  */
            basis: string;
            text: string;
            /** Format: date */
            until?: string;
        };
        ConditionView: {
            id: string;
            /** @enum {string} */
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
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
            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
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
                uses?: {
                    doing: string;
                    to?: string;
                    fiscal?: boolean;
                    deathPenalty?: boolean;
                };
                terms?: string;
            }[];
        };
        ConfirmLawForm: {
            /** @enum {string} */
            kind: "instrument" | "participation" | "declaration";
            key: string;
            /** Format: date */
            asOf: string;
            source: string;
        };
        ConsentAnswerForm: {
            version: number;
            /** @enum {string} */
            verdict: "granted" | "refused";
            terms: string;
            /** @default [] */
            conditions: components["schemas"]["ConditionForm"][];
        };
        ConsentAskForm: {
            exhibits: string[];
            use: {
                /** @enum {string} */
                doing: "proceed" | "copy" | "disclose" | "keep";
                /** Format: date */
                until?: string;
                to?: string;
                fiscal?: boolean;
                deathPenalty?: boolean;
                proceeding: string;
            };
            reasons: string;
        };
        ConsentGiveForm: {
            version: number;
        };
        ConsentView: {
            id: string;
            case: string;
            /** @enum {string} */
            side: "asking" | "asked";
            partner: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused" | "withdrawn";
            asked: {
                readonly exhibits: {
                    id: string;
                    number: string;
                    name: string;
                    readonly conditions: components["schemas"]["ConditionViewOutput"][];
                }[];
                use: {
                    /** @enum {string} */
                    doing: "proceed" | "copy" | "disclose" | "keep";
                    /** Format: date */
                    until?: string;
                    to?: string;
                    fiscal?: boolean;
                    deathPenalty?: boolean;
                    proceeding: string;
                };
                reasons: string;
                by: string;
                authority: string;
            };
            askedAt: string;
            prepared?: {
                answer: {
                    /** @enum {string} */
                    verdict: "granted" | "refused";
                    terms: string;
                    readonly conditions: components["schemas"]["ConditionViewOutput"][];
                    by: string;
                    authority: string;
                };
                name: string;
                at: string;
                mine: boolean;
            };
            answer?: {
                /** @enum {string} */
                verdict: "granted" | "refused";
                terms: string;
                readonly conditions: components["schemas"]["ConditionViewOutput"][];
                by: string;
                authority: string;
            };
            answeredAt?: string;
            seenAt?: string;
            withdrawal?: {
                reasons: string;
                by: string;
                authority: string;
                at: string;
            };
            second: boolean;
            version: number;
        };
        ConsentViewOutput: {
            id: string;
            case: string;
            /** @enum {string} */
            side: "asking" | "asked";
            partner: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused" | "withdrawn";
            asked: {
                readonly exhibits: {
                    id: string;
                    number: string;
                    name: string;
                    readonly conditions: components["schemas"]["ConditionViewOutput"][];
                }[];
                use: {
                    /** @enum {string} */
                    doing: "proceed" | "copy" | "disclose" | "keep";
                    /** Format: date */
                    until?: string;
                    to?: string;
                    fiscal?: boolean;
                    deathPenalty?: boolean;
                    proceeding: string;
                };
                reasons: string;
                by: string;
                authority: string;
            };
            askedAt: string;
            prepared?: {
                answer: {
                    /** @enum {string} */
                    verdict: "granted" | "refused";
                    terms: string;
                    readonly conditions: components["schemas"]["ConditionViewOutput"][];
                    by: string;
                    authority: string;
                };
                name: string;
                at: string;
                mine: boolean;
            };
            answer?: {
                /** @enum {string} */
                verdict: "granted" | "refused";
                terms: string;
                readonly conditions: components["schemas"]["ConditionViewOutput"][];
                by: string;
                authority: string;
            };
            answeredAt?: string;
            seenAt?: string;
            withdrawal?: {
                reasons: string;
                by: string;
                authority: string;
                at: string;
            };
            second: boolean;
            version: number;
        };
        ConsentWithdrawForm: {
            version: number;
            reason: string;
        };
        ConsentsView: {
            items: components["schemas"]["ConsentViewOutput"][];
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
        ContentLook: {
            shown: string;
            pages: number;
            sizes: {
                width: number;
                height: number;
            }[];
            mark?: string;
        };
        ContentWords: {
            text: string;
        };
        CoordinationForm: {
            /** @enum {string} */
            did: "say" | "stage" | "propose-transfer" | "answer-transfer" | "close";
            /** @enum {string} */
            stage?: "investigation" | "prosecution" | "judgment-final" | "acquittal-final" | "ended-otherwise";
            /** @enum {string} */
            direction?: "to-you" | "to-us";
            agreed?: boolean;
            /** @default  */
            text: string;
        };
        CostsView: {
            /** @enum {string} */
            kind: "ordinary" | "extraordinary";
            items: {
                text: string;
                amount: string;
            }[];
            /** @default  */
            currency: string | "";
            /** @enum {string} */
            bears: "requested" | "requesting" | "shared";
            share?: number;
            /** @default false */
            actual: boolean;
            /** @default  */
            message: string;
            proposal: string;
            by: {
                /** @enum {string} */
                side: "requesting" | "requested";
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            };
            /** @enum {string} */
            state: "open" | "agreed" | "declined" | "replaced" | "told";
            answer?: {
                message: string;
                by: {
                    /** @enum {string} */
                    side: "requesting" | "requested";
                    name: string;
                    /** Format: date-time */
                    at: string;
                    event: number;
                };
            };
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
        DeadLetterForm: {
            reason: string;
        };
        DeadLettersView: {
            items: components["schemas"]["DeliveryView"][];
        };
        DecideClaimForm: {
            claim: string;
            /** @enum {string} */
            decision: "upheld" | "upheld-in-part" | "dismissed" | "withdrawn";
            reasons: string;
            version: number;
        };
        DeclineLawForm: {
            reason: string;
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
            /** @description Whether the recipient's log proves that it was opened. */
            proved?: boolean;
        };
        DocumentLayout: {
            slides: boolean;
            parts: number;
            part: {
                readonly blocks: (components["schemas"]["DocumentLine"] | {
                    /** @constant */
                    is: "table";
                    readonly rows: {
                        head: boolean;
                        readonly cells: {
                            span: number;
                            readonly blocks: components["schemas"]["DocumentLine"][];
                        }[];
                    }[];
                })[];
                readonly notes: {
                    /** @enum {string} */
                    kind: "comment" | "footnote" | "speaker" | "header" | "footer";
                    mark?: string;
                    by?: string;
                    at?: string;
                    readonly blocks: (components["schemas"]["DocumentLine"] | {
                        /** @constant */
                        is: "table";
                        readonly rows: {
                            head: boolean;
                            readonly cells: {
                                span: number;
                                readonly blocks: components["schemas"]["DocumentLine"][];
                            }[];
                        }[];
                    })[];
                }[];
                hidden?: boolean;
            };
        };
        DocumentLine: {
            /** @constant */
            is: "heading";
            level: number;
            readonly runs: components["schemas"]["DocumentRun"][];
        } | {
            /** @constant */
            is: "text";
            readonly runs: components["schemas"]["DocumentRun"][];
        } | {
            /** @constant */
            is: "item";
            level: number;
            mark: string;
            readonly runs: components["schemas"]["DocumentRun"][];
        } | {
            /** @constant */
            is: "picture";
            picture: number;
            says: string;
        };
        DocumentRun: {
            text: string;
            readonly dress?: ("bold" | "italic" | "underlined" | "struck" | "hidden")[];
            /** @enum {string} */
            change?: "added" | "removed";
            by?: string;
            note?: string;
        };
        Done: Record<string, never>;
        EarlierCustodyView: {
            readonly items: {
                graph: string;
                record: string;
                number: string | null;
                readonly events: {
                    action: string;
                    at?: string;
                    by?: string;
                    where?: string;
                    purpose?: string;
                    authority?: string;
                    tool?: string;
                }[];
                at: string;
                by: string;
            }[];
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
        ElectronicOrderPart: {
            /**
             * @default
             * @enum {string}
             */
            addressee: "" | "designated-establishment" | "legal-representative" | "other-establishment";
            /** @default  */
            provider: string;
            /** @default  */
            addresseeName: string;
            /** @default  */
            addresseeAddress: string;
            /** @default  */
            service: string;
            /**
             * @default
             * @enum {string}
             */
            category: "" | "subscriber" | "user-identification" | "traffic" | "content";
            /** @default  */
            user: string;
            /** @default  */
            from: string | "";
            /** @default  */
            until: string | "";
            /** @default false */
            emergency: boolean;
            /**
             * @default
             * @enum {string}
             */
            atStake: "" | "life" | "physical-integrity" | "safety" | "critical-infrastructure" | "property-dissipation" | "evidence-loss";
            /** @default false */
            imminent: boolean;
            /** @default  */
            emergencyGrounds: string;
            /** @default false */
            listedOffence: boolean;
            offenceHere?: boolean;
            residentHere?: boolean;
            /** @default false */
            processor: boolean;
            /**
             * @default
             * @enum {string}
             */
            processorReason: "" | "controller-unknown" | "detrimental";
            /**
             * @default
             * @enum {string}
             */
            privileged: "" | "no" | "resident-here" | "detrimental" | "waived";
            /** @default false */
            delayUserNotice: boolean;
            /** @default  */
            delayReason: string;
            /** @default [] */
            necessity: components["schemas"]["Texts"];
            availableDomestically?: boolean;
            /**
             * @default
             * @enum {string}
             */
            issuingKind: "" | "judge" | "court" | "investigating-judge" | "public-prosecutor" | "other";
            /** @default  */
            validatedBy: string;
            /**
             * @default
             * @enum {string}
             */
            validatedByKind: "" | "judge" | "court" | "investigating-judge" | "public-prosecutor" | "other";
            /** @default  */
            validatedOn: string | "";
            /** @default  */
            earlier: string;
            /** @default  */
            transferTo: string;
            /**
             * @default
             * @enum {string}
             */
            follow: "" | "mla" | "eio" | "epoc";
        };
        ElectronicOrderPartInput: {
            /**
             * @default
             * @enum {string}
             */
            addressee: "" | "designated-establishment" | "legal-representative" | "other-establishment";
            /** @default  */
            provider: string;
            /** @default  */
            addresseeName: string;
            /** @default  */
            addresseeAddress: string;
            /** @default  */
            service: string;
            /**
             * @default
             * @enum {string}
             */
            category: "" | "subscriber" | "user-identification" | "traffic" | "content";
            /** @default  */
            user: string;
            /** @default  */
            from: string | "";
            /** @default  */
            until: string | "";
            /** @default false */
            emergency: boolean;
            /**
             * @default
             * @enum {string}
             */
            atStake: "" | "life" | "physical-integrity" | "safety" | "critical-infrastructure" | "property-dissipation" | "evidence-loss";
            /** @default false */
            imminent: boolean;
            /** @default  */
            emergencyGrounds: string;
            /** @default false */
            listedOffence: boolean;
            offenceHere?: boolean;
            residentHere?: boolean;
            /** @default false */
            processor: boolean;
            /**
             * @default
             * @enum {string}
             */
            processorReason: "" | "controller-unknown" | "detrimental";
            /**
             * @default
             * @enum {string}
             */
            privileged: "" | "no" | "resident-here" | "detrimental" | "waived";
            /** @default false */
            delayUserNotice: boolean;
            /** @default  */
            delayReason: string;
            /** @default [] */
            necessity: components["schemas"]["Texts"];
            availableDomestically?: boolean;
            /**
             * @default
             * @enum {string}
             */
            issuingKind: "" | "judge" | "court" | "investigating-judge" | "public-prosecutor" | "other";
            /** @default  */
            validatedBy: string;
            /**
             * @default
             * @enum {string}
             */
            validatedByKind: "" | "judge" | "court" | "investigating-judge" | "public-prosecutor" | "other";
            /** @default  */
            validatedOn: string | "";
            /** @default  */
            earlier: string;
            /** @default  */
            transferTo: string;
            /**
             * @default
             * @enum {string}
             */
            follow: "" | "mla" | "eio" | "epoc";
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
            /** @description It waits until then, unless a second person agrees; left out where nobody else could see it yet */
            worksFrom?: string;
        };
        EvidenceDone: {
            /** @constant */
            done: true;
        };
        ExculpatoryNoticesView: {
            readonly items: {
                id: string;
                /** @enum {string} */
                direction: "given" | "received";
                node: string;
                /** @enum {string} */
                state: "sent" | "owed" | "new" | "seen";
                notice: {
                    readonly exhibits: {
                        number: string;
                        readonly conditions: {
                            /** @enum {string} */
                            kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
                            basis: string;
                        }[];
                    }[];
                    /** @enum {string} */
                    doing: "proceed" | "copy" | "disclose";
                    proceeding?: string;
                    why: string;
                    by: string;
                    authority: string;
                };
                at: string;
                doneBy?: string;
                doneAt?: string;
            }[];
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
            contentBase64: string;
        };
        ExhibitCopyForm: {
            to: string;
            purpose: string;
            authority: string;
            proceeding?: string;
            /** @default false */
            fiscal: boolean;
            /** @default false */
            deathPenalty: boolean;
            /** @default false */
            exculpatory: boolean;
            /** @default [] */
            conditionsSeen: string[];
        };
        ExhibitKeepDecision: {
            agree: boolean;
            note: string;
        };
        ExhibitKeepForm: {
            /** Format: date */
            until: string;
            reason: string;
        };
        ExhibitKeeping: {
            until?: string;
            reason?: string;
            setBy?: string;
            setAt?: string;
            atLatest?: string;
            over: boolean;
            proposed?: {
                /** @enum {string} */
                what: "erase" | "keep";
                until?: string;
                why: string;
                by: string;
                name: string;
                at: string;
            };
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
            privilege: "none" | "marked" | "released" | "withheld";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            sealed?: {
                root: string;
                /** @enum {string} */
                state: "whole" | "coming" | "damaged";
                arrived: number;
                fault?: string;
            };
            /** @enum {string} */
            scan?: "waiting" | "clean" | "quarantined" | "opened";
            keepUntil?: string;
            erasedAt?: string;
            from?: string;
            addedBy?: string;
            addedAt: string;
        };
        ExhibitLineOutput: {
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
            privilege: "none" | "marked" | "released" | "withheld";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            sealed?: {
                root: string;
                /** @enum {string} */
                state: "whole" | "coming" | "damaged";
                arrived: number;
                fault?: string;
            };
            /** @enum {string} */
            scan?: "waiting" | "clean" | "quarantined" | "opened";
            keepUntil?: string;
            erasedAt?: string;
            from?: string;
            addedBy?: string;
            addedAt: string;
        };
        ExhibitOpenForm: {
            purpose: string;
            /**
             * @default file
             * @enum {string}
             */
            as: "view" | "file";
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
            privilege: "none" | "marked" | "released" | "withheld";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            sealed?: {
                root: string;
                /** @enum {string} */
                state: "whole" | "coming" | "damaged";
                arrived: number;
                fault?: string;
            };
            /** @enum {string} */
            scan?: "waiting" | "clean" | "quarantined" | "opened";
            keepUntil?: string;
            erasedAt?: string;
            from?: string;
            addedBy?: string;
            addedAt: string;
            readonly custody: components["schemas"]["CustodyEventView"][];
            broken?: {
                seq: number;
                /** @enum {string} */
                why: "empty" | "order" | "link" | "words" | "after-destruction" | "seal" | "handover";
            };
            readonly onward: {
                custody: string;
                gave: string;
                on: string;
                /** @enum {string} */
                why: "not-granted" | "not-kept" | "not-stated";
                readonly kinds: string[];
                readonly ask: string[];
            }[];
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
            privilege: "none" | "marked" | "released" | "withheld";
            readonly conditions: components["schemas"]["ConditionViewOutput"][];
            sealed?: {
                root: string;
                /** @enum {string} */
                state: "whole" | "coming" | "damaged";
                arrived: number;
                fault?: string;
            };
            /** @enum {string} */
            scan?: "waiting" | "clean" | "quarantined" | "opened";
            keepUntil?: string;
            erasedAt?: string;
            from?: string;
            addedBy?: string;
            addedAt: string;
            readonly custody: components["schemas"]["CustodyEventView"][];
            broken?: {
                seq: number;
                /** @enum {string} */
                why: "empty" | "order" | "link" | "words" | "after-destruction" | "seal" | "handover";
            };
            readonly onward: {
                custody: string;
                gave: string;
                on: string;
                /** @enum {string} */
                why: "not-granted" | "not-kept" | "not-stated";
                readonly kinds: string[];
                readonly ask: string[];
            }[];
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
        FileChecked: {
            sha256: string;
            bytes: number;
            pdf: boolean;
            signatures: {
                /** @enum {string} */
                verdict: "good" | "added-to" | "altered" | "revoked" | "expired" | "not-yet-valid" | "unknown-authority" | "unreadable";
                whole: boolean;
                signer?: string;
                issuer?: string;
                serial?: string;
                validFrom?: string;
                validUntil?: string;
                /** @enum {string} */
                stamp: "none" | "good" | "bad" | "unknown-authority";
                stampedAt?: string;
                /** @enum {string} */
                revocation?: "good" | "revoked" | "no-list" | "list-too-old";
                listedAt?: string;
            }[];
            paper?: {
                code: string;
                request: string;
                reference: string;
            };
        };
        FilterDecisionForm: {
            /** @enum {string} */
            decision: "released" | "withheld";
            reason: string;
        };
        FilterTeamForm: {
            officers: string[];
        };
        FilterView: {
            team: {
                officer: string;
                name: string;
            }[];
            waiting: number;
            withheld: number;
            released: number;
        };
        FilteredView: {
            reference: string;
            items: components["schemas"]["ExhibitLineOutput"][];
            decisions: {
                exhibit: string;
                /** @enum {string} */
                decision: "released" | "withheld";
                officer: string;
                name: string;
                reason: string;
                at: string;
            }[];
        };
        FilteringView: {
            items: {
                case: string;
                reference: string;
                waiting: number;
                withheld: number;
                released: number;
            }[];
        };
        ForwardForm: {
            version: number;
            authority: string;
            /** @default  */
            place: string;
            /** @default  */
            message: string;
        };
        FoundWords: {
            items: {
                exhibit: string;
                number: string;
                name: string;
                mime: string;
                place: number;
                label?: string;
                text: string;
            }[];
            more: boolean;
            unread: number;
        };
        GivenWays: {
            items: {
                id: string;
                officer: {
                    id: string;
                    name: string;
                };
                /** @description It leads in as the officer who asks */
                mine: boolean;
                by: string;
                /** @description Instant in UTC, ISO 8601 */
                madeAt: string;
                /** @description Instant in UTC, ISO 8601 */
                worksFrom: string;
                mayAgree: boolean;
            }[];
        };
        GoOn: {
            location: string;
        };
        HandoverForm: {
            requests: string[];
            to: string;
            /** @default  */
            note: string;
        };
        HearingView: {
            measure: string;
            minutes: number;
            /** @default [] */
            interpreters: {
                language: string;
                /** @enum {string} */
                provided: "requesting" | "requested" | "each";
            }[];
            /** @default  */
            link: string;
            /** @default  */
            message: string;
            proposal: string;
            zone: string;
            slots: {
                start: string;
                /** Format: date-time */
                at: string;
            }[];
            test?: {
                start: string;
                /** Format: date-time */
                at: string;
            };
            by: {
                /** @enum {string} */
                side: "requesting" | "requested";
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            };
            /** @enum {string} */
            state: "open" | "agreed" | "declined" | "replaced";
            answer?: {
                slot?: number;
                message: string;
                zone: string;
                by: {
                    /** @enum {string} */
                    side: "requesting" | "requested";
                    name: string;
                    /** Format: date-time */
                    at: string;
                    event: number;
                };
            };
            tests: {
                worked: boolean;
                message: string;
                by: {
                    /** @enum {string} */
                    side: "requesting" | "requested";
                    name: string;
                    /** Format: date-time */
                    at: string;
                    event: number;
                };
            }[];
        };
        ImportLawForm: {
            name: string;
            /** Format: base64 */
            bytes: string;
            /** Format: date */
            asOf?: string;
            instrument?: string;
            source?: string;
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
            silentSince?: string;
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
        IntelligenceArrangeForm: {
            /** @enum {string} */
            ground: "member" | "adequate" | "safeguards" | "derogation" | "none";
            source: string;
            answers_h?: number;
        };
        IntelligenceArrangement: {
            partner: {
                node: string;
                state: string;
                authority: string;
            };
            arrangement?: {
                partner: string;
                /** @enum {string} */
                ground: "member" | "adequate" | "safeguards" | "derogation" | "none";
                source: string;
                answers_h?: number;
                agreedAt: string;
                agreedBy: string;
            };
        };
        IntelligenceArrangements: {
            readonly items: components["schemas"]["IntelligenceArrangement"][];
        };
        IntelligenceAskForm: {
            case: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            subject: components["schemas"]["ScreeningDescribedInput"];
            /** @default [] */
            partners: string[];
            /** Format: date */
            until?: string;
        };
        IntelligenceBulk: {
            id: string;
            case: string;
            name: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            readonly partners: string[];
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected" | "stopped" | "done";
            total: number;
            proposedAt: string;
            proposedBy: string;
            proposer: string;
            decidedAt?: string;
            decider?: string;
            decidedFor?: string;
            readonly rows: {
                row: number;
                reference: string;
                subject: components["schemas"]["ScreeningDescribed"];
                /** @enum {string} */
                outcome: "waiting" | "asked" | "refused";
                query?: string;
                refusal?: string;
                /** @enum {string} */
                level?: "hit" | "possible" | "none";
            }[];
        };
        IntelligenceBulkForm: {
            case: string;
            name: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            /** @default [] */
            partners: string[];
            fileBase64: string;
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "windows-1256" | "windows-1253" | "windows-1255" | "gb18030" | "shift_jis" | "euc-kr";
            /** @default {} */
            mapping: {
                [key: string]: string;
            };
            /** @default false */
            dry: boolean;
        };
        IntelligenceBulkLine: {
            id: string;
            case: string;
            name: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            readonly partners: string[];
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected" | "stopped" | "done";
            total: number;
            proposedAt: string;
            proposedBy: string;
            proposer: string;
            decidedAt?: string;
            decider?: string;
            decidedFor?: string;
            done: number;
            refused: number;
            waiting: number;
            hits: number;
            possible: number;
        };
        IntelligenceBulkReport: {
            report: {
                encoding: string;
                guessed: boolean;
                readonly columns: {
                    heading: string;
                    column?: string;
                }[];
                rows: number;
                taken: number;
                readonly faults: {
                    row: number;
                    code: string;
                    value: string;
                }[];
                faultsTotal: number;
            };
            bulk?: components["schemas"]["IntelligenceBulk"];
        };
        IntelligenceBulkStepForm: {
            /** @enum {string} */
            step: "approve" | "reject";
            reason: string;
        };
        IntelligenceBulks: {
            readonly items: components["schemas"]["IntelligenceBulkLine"][];
        };
        IntelligenceCheckForm: {
            /** @enum {string} */
            outcome: "clear" | "held";
            reason: string;
        };
        IntelligenceConsultations: {
            readonly items: {
                id: string;
                partner: string;
                query: string;
                message: string;
                officer: string;
                authority: string;
                purpose: string;
                basis: string;
                reason: string;
                caseReference: string;
                /** @enum {string} */
                level: "hit" | "possible" | "none";
                late: boolean;
                at: string;
                readonly references: string[];
            }[];
        };
        IntelligenceCopies: {
            readonly items: components["schemas"]["IntelligenceCopy"][];
        };
        IntelligenceCopy: {
            case: string;
            partner: string;
            receivedAt: string;
            read: boolean;
            readonly notes: {
                by: string;
                at: string;
                text: string;
            }[];
            record: {
                reference: string;
                /** @enum {string} */
                kind: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
                /** @enum {string} */
                category?: "wanted" | "missing" | "convicted" | "suspect" | "associate" | "victim" | "witness";
                contact: string;
                misused: boolean;
                handling: components["schemas"]["IntelligenceHandling"];
                reviewBy: string;
                readonly statements: {
                    field: string;
                    value: string;
                    /** @enum {string} */
                    basis: "fact" | "assessment";
                    source: string;
                    evaluation?: components["schemas"]["IntelligenceEvaluation"];
                    dated: string;
                    evidence?: string;
                    warnings: string[];
                    withdrawnAt?: string;
                    withdrawnFor?: string;
                }[];
            };
        };
        IntelligenceCopyNoteForm: {
            text: string;
        };
        IntelligenceDeclineForm: {
            /** @enum {string} */
            ground: "not-available" | "requirements-not-met" | "authorisation-refused" | "category-not-allowed" | "inaccurate" | "security-or-safety" | "minor-offence";
            reasons: string;
        };
        IntelligenceDelayForm: {
            /** Format: date-time */
            until: string;
            authorisation: string;
            reasons: string;
        };
        IntelligenceEndForm: {
            /** @enum {string} */
            step: "recalled" | "not-executed";
            reason: string;
        };
        IntelligenceEvaluation: {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            information: "1" | "2" | "3" | "4";
            /** @constant */
            scale: "4x4";
        } | {
            /** @enum {string} */
            source: "1" | "2" | "3";
            /** @enum {string} */
            information: "A" | "B" | "C" | "D" | "E";
            /** @constant */
            scale: "3x5x2";
            /** @enum {string} */
            handling: "P" | "C";
        } | {
            /** @enum {string} */
            source: "A" | "B" | "C" | "D" | "E" | "F";
            /** @enum {string} */
            information: "1" | "2" | "3" | "4" | "5" | "6";
            /** @constant */
            scale: "admiralty";
        };
        IntelligenceFeed: {
            id: string;
            case: string;
            name: string;
            source: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
            by: string;
            total: number;
            done: number;
            entered: number;
            renewed: number;
            unchanged: number;
            faulty: number;
            gone: number;
            startedAt: string;
            finishedAt?: string;
        };
        IntelligenceFeedForm: {
            case: string;
            name: string;
            source: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
            /** @enum {string} */
            category?: "wanted" | "missing" | "convicted" | "suspect" | "associate" | "victim" | "witness";
            /**
             * @default case
             * @enum {string}
             */
            share: "case" | "authority" | "contact" | "summary";
            contact: string;
            /**
             * @default {
             *       "codes": [
             *         "H0"
             *       ],
             *       "onlyRecipients": [],
             *       "notStates": [],
             *       "onlyPurposes": []
             *     }
             */
            handling: components["schemas"]["IntelligenceHandlingInput"];
            /** Format: date */
            reviewBy: string;
            /**
             * @default fact
             * @enum {string}
             */
            basis: "fact" | "assessment";
            evaluation?: components["schemas"]["IntelligenceEvaluation"];
            /** Format: date */
            dated?: string;
            fileBase64: string;
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "windows-1256" | "windows-1253" | "windows-1255" | "gb18030" | "shift_jis" | "euc-kr";
            /** @default {} */
            mapping: {
                [key: string]: string;
            };
            /** @default true */
            dry: boolean;
        };
        IntelligenceFeedReport: {
            feed?: components["schemas"]["IntelligenceFeed"];
            encoding: string;
            guessed: boolean;
            readonly columns: {
                heading: string;
                target?: string;
                example: string;
            }[];
            readonly targets: string[];
            rows: number;
            entered: number;
            renewed: number;
            unchanged: number;
            faulty: number;
            gone: number;
            readonly faults: {
                row: number;
                key: string;
                fault: {
                    /** @enum {string} */
                    code: "key-missing" | "key-twice" | "nothing-said" | "category-unknown" | "shareable-unclear" | "dated-unclear" | "value-long";
                    value: string;
                };
            }[];
        };
        IntelligenceFeedRows: {
            readonly items: {
                row: number;
                key: string;
                /** @enum {string} */
                outcome: "waiting" | "entered" | "renewed" | "unchanged" | "recalled" | "fault" | "gone";
                record?: string;
                fault?: {
                    /** @enum {string} */
                    code: "key-missing" | "key-twice" | "nothing-said" | "category-unknown" | "shareable-unclear" | "dated-unclear" | "value-long";
                    value: string;
                };
            }[];
        };
        IntelligenceFeeds: {
            readonly items: components["schemas"]["IntelligenceFeed"][];
        };
        IntelligenceHandForm: {
            to: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            about?: string;
        };
        IntelligenceHanded: {
            partner: string;
            message: string;
            readonly fields: string[];
        };
        IntelligenceHandling: {
            /**
             * @default [
             *       "H0"
             *     ]
             */
            codes: ("H0" | "H1" | "H2" | "H3")[];
            /** @enum {string} */
            tlp?: "clear" | "green" | "amber" | "amber+strict" | "red";
            /** @enum {string} */
            pap?: "clear" | "green" | "amber" | "red";
            /** @default [] */
            onlyRecipients: string[];
            /** @default [] */
            notStates: string[];
            /** @default [] */
            onlyPurposes: ("prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control" | "nobody")[];
            /** Format: date */
            useUntil?: string;
        };
        IntelligenceHandlingInput: {
            /**
             * @default [
             *       "H0"
             *     ]
             */
            codes: ("H0" | "H1" | "H2" | "H3")[];
            /** @enum {string} */
            tlp?: "clear" | "green" | "amber" | "amber+strict" | "red";
            /** @enum {string} */
            pap?: "clear" | "green" | "amber" | "red";
            /** @default [] */
            onlyRecipients: string[];
            /** @default [] */
            notStates: string[];
            /** @default [] */
            onlyPurposes: ("prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control" | "nobody")[];
            /** Format: date */
            useUntil?: string;
        };
        IntelligenceIdentity: {
            readonly items: {
                id: string;
                one: string;
                other: string;
                /** @enum {string} */
                verdict: "same" | "different" | "unsure";
                reason: string;
                byName: string;
                node: string;
                at: string;
                withdrawnAt?: string;
                withdrawnFor?: string;
            }[];
            readonly groups: {
                readonly references: string[];
                readonly disputed: {
                    id: string;
                    one: string;
                    other: string;
                    /** @enum {string} */
                    verdict: "same" | "different" | "unsure";
                    reason: string;
                    byName: string;
                    node: string;
                    at: string;
                    withdrawnAt?: string;
                    withdrawnFor?: string;
                }[];
            }[];
        };
        IntelligenceIdentityForm: {
            case: string;
            one: string;
            other: string;
            /** @enum {string} */
            verdict: "same" | "different" | "unsure";
            reason: string;
        };
        IntelligenceMessage: {
            id: string;
            case: string;
            thread: string;
            /** @enum {string} */
            direction: "out" | "in";
            partner: string;
            /** @enum {string} */
            kind: "request" | "reply" | "spontaneous";
            /** @enum {string} */
            pace: "normal" | "urgent" | "urgent-direct";
            title: string;
            body: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            about?: string;
            handling: components["schemas"]["IntelligenceHandling"];
            author: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed" | "refused";
            delay?: {
                until: string;
                authorisation: string;
                reasons: string;
                at: string;
                by: string;
            };
            refusal?: {
                ground: string;
                reasons: string;
                at: string;
                by: string;
            };
            clock?: {
                rule: string;
                article: string;
                source: string;
            };
            due?: string;
            flagged?: string;
            post?: string;
            at: string;
            read: boolean;
        };
        IntelligenceMessageForm: {
            case: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            to: string;
            /** @enum {string} */
            kind: "request" | "reply" | "spontaneous";
            /**
             * @default normal
             * @enum {string}
             */
            pace: "normal" | "urgent" | "urgent-direct";
            title: string;
            body: string;
            about?: string;
            replyTo?: string;
            /**
             * @default {
             *       "codes": [
             *         "H0"
             *       ],
             *       "onlyRecipients": [],
             *       "notStates": [],
             *       "onlyPurposes": []
             *     }
             */
            handling: components["schemas"]["IntelligenceHandlingInput"];
        };
        IntelligenceMessages: {
            readonly items: components["schemas"]["IntelligenceMessage"][];
        };
        IntelligenceNotice: {
            id: string;
            case: string;
            reference: string;
            /** @enum {string} */
            colour: "red" | "blue" | "yellow" | "black" | "green" | "orange" | "purple" | "silver" | "un-special";
            /** @enum {string} */
            direction: "out" | "in";
            partner?: string;
            readonly recipients: string[];
            /** @enum {string} */
            state: "draft" | "held" | "issued" | "recalled" | "not-executed";
            content: {
                title: string;
                subject: components["schemas"]["ScreeningDescribed"];
                says: string;
                action: string;
                conditions: {
                    [key: string]: string | boolean | number;
                };
                contact: string;
                handling: components["schemas"]["IntelligenceHandling"];
                preparedBy?: string;
                checkedBy?: string;
                said?: string;
            };
            draftedAt: string;
            issuedAt?: string;
            expires: string;
            expired: boolean;
            version: number;
            readonly openConditions: string[];
        };
        IntelligenceNoticeForm: {
            case: string;
            /** @enum {string} */
            colour: "red" | "blue" | "yellow" | "black" | "green" | "orange" | "purple" | "silver" | "un-special";
            recipients: string[];
            content: {
                title: string;
                subject: components["schemas"]["ScreeningDescribedInput"];
                says: string;
                action: string;
                conditions: {
                    [key: string]: string | boolean | number;
                };
                contact: string;
                /**
                 * @default {
                 *       "codes": [
                 *         "H0"
                 *       ],
                 *       "onlyRecipients": [],
                 *       "notStates": [],
                 *       "onlyPurposes": []
                 *     }
                 */
                handling: components["schemas"]["IntelligenceHandlingInput"];
            };
            /** Format: date */
            expires: string;
        };
        IntelligenceNotices: {
            readonly items: components["schemas"]["IntelligenceNotice"][];
        };
        IntelligencePack: {
            id: string;
            until: string;
            records: number;
            numbers: number;
            signed: {
                body: string;
                key: string;
                signature: string;
            };
        };
        IntelligencePackForm: {
            case: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            kinds: ("person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event")[];
            hours: number;
        };
        IntelligencePermission: {
            id: string;
            case: string;
            /** @enum {string} */
            side: "asking" | "owner";
            partner: string;
            reference: string;
            /** @enum {string} */
            use: "share" | "judicial";
            recipient?: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            askedBy: string;
            /** @enum {string} */
            state: "open" | "granted" | "refused" | "withdrawn";
            until?: string;
            over: boolean;
            said?: string;
            decidedBy?: string;
            decidedAt?: string;
            post: string;
            at: string;
        };
        IntelligencePermissionAnswerForm: {
            /** @enum {string} */
            answer: "granted" | "refused" | "withdrawn";
            /** Format: date */
            until?: string;
            reasons: string;
        };
        IntelligencePermissionForm: {
            case: string;
            partner: string;
            reference: string;
            /** @enum {string} */
            use: "share" | "judicial";
            recipient?: string;
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
        };
        IntelligencePermissions: {
            readonly items: components["schemas"]["IntelligencePermission"][];
        };
        IntelligenceQueries: {
            readonly items: {
                id: string;
                case: string;
                reference: string;
                subject: components["schemas"]["ScreeningDescribed"];
                /** @enum {string} */
                purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
                basis: string;
                reason: string;
                until?: string;
                askedAt: string;
                askerName: string;
                waiting: number;
                answered: number;
                level: ("hit" | "possible" | "none") | null;
            }[];
        };
        IntelligenceQuery: {
            id: string;
            case: string;
            reference: string;
            subject: components["schemas"]["ScreeningDescribed"];
            /** @enum {string} */
            purpose: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            basis: string;
            reason: string;
            until?: string;
            askedAt: string;
            askerName: string;
            /** @enum {string} */
            level: "hit" | "possible" | "none";
            readonly asked: {
                partner: string;
                /** @enum {string} */
                way: "own" | "open" | "blind";
                /** @enum {string} */
                state: "waiting" | "answered" | "not-asked";
                /** @enum {string} */
                level?: "hit" | "possible" | "none";
                closedBy?: string;
                askedAt: string;
                answeredAt?: string;
            }[];
            readonly hits: {
                id: string;
                partner: string;
                /** @enum {string} */
                state: "open" | "recalled";
                shown: {
                    reference: string;
                    contact: string;
                    /** @enum {string} */
                    level: "hit" | "possible";
                    misused?: boolean;
                    /** @enum {string} */
                    kind?: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
                    /** @enum {string} */
                    category?: "wanted" | "missing" | "convicted" | "suspect" | "associate" | "victim" | "witness";
                    names?: string[];
                    compared?: {
                        feature: string;
                        /** @enum {string} */
                        says: "agreed" | "disagreed" | "missing";
                    }[];
                };
                judgement?: {
                    /** @enum {string} */
                    verdict: "same" | "different" | "unsure";
                    reason: string;
                    by: string;
                    at: string;
                };
                cameAt: string;
                record?: string;
            }[];
        };
        IntelligenceReach: {
            readonly items: {
                partner: {
                    node: string;
                    state: string;
                    authority: string;
                };
                answer: {
                    open: boolean;
                    readonly rules: {
                        id: string;
                        says?: string;
                        source?: string;
                        lift?: string;
                    }[];
                    readonly fields: {
                        field: string;
                        sent: boolean;
                        rule?: string;
                        statement?: string;
                    }[];
                };
                handing: {
                    open: boolean;
                    readonly rules: {
                        id: string;
                        says?: string;
                        source?: string;
                        lift?: string;
                    }[];
                    readonly fields: {
                        field: string;
                        sent: boolean;
                        rule?: string;
                        statement?: string;
                    }[];
                };
            }[];
            readonly given: {
                id: string;
                partner: string;
                /** @enum {string} */
                what: "hit" | "record";
                message: string;
                at: string;
            }[];
            readonly recalls: {
                id: string;
                partner: string;
                reason: string;
                message: string;
                sentAt: string;
                provedAt?: string;
                erased?: {
                    erased: {
                        copies: number;
                        hits: number;
                    };
                    flagged: {
                        messages: number;
                        judgements: number;
                    };
                };
            }[];
            readonly carriers: {
                by: string;
                until: string;
            }[];
        };
        IntelligenceReasonForm: {
            reason: string;
        };
        IntelligenceRecalls: {
            readonly items: {
                id: string;
                partner: string;
                reason: string;
                message: string;
                sentAt: string;
                provedAt?: string;
                erased?: {
                    erased: {
                        copies: number;
                        hits: number;
                    };
                    flagged: {
                        messages: number;
                        judgements: number;
                    };
                };
            }[];
        };
        IntelligenceRecord: {
            id: string;
            case: string;
            reference: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
            /** @enum {string} */
            category?: "wanted" | "missing" | "convicted" | "suspect" | "associate" | "victim" | "witness";
            /** @enum {string} */
            state: "held" | "recalled";
            /** @enum {string} */
            share: "case" | "authority" | "contact" | "summary";
            contact: string;
            handling: components["schemas"]["IntelligenceHandling"];
            reviewBy: string;
            misused: boolean;
            enteredAt: string;
            enteredBy: string;
            movedAt: string;
            version: number;
            title: string;
            warnings: number;
            readonly statements: {
                id: string;
                field: string;
                value: string;
                /** @enum {string} */
                basis: "fact" | "assessment";
                source: string;
                evaluation?: components["schemas"]["IntelligenceEvaluation"];
                dated: string;
                evidence?: string;
                withheld: boolean;
                readonly warnings: ("mrz-shape" | "mrz-digit" | "vin-shape" | "vin-digit" | "imo-digit" | "mmsi-shape" | "container-shape" | "container-digit" | "imei-digit" | "imsi-shape" | "iban-digits" | "phone-shape" | "plate-shape" | "wallet-shape" | "document-shape" | "date-shape" | "country-unknown")[];
                recordedAt: string;
                recordedBy: string;
                withdrawnAt?: string;
                withdrawnFor?: string;
            }[];
        };
        IntelligenceRecordForm: {
            case: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
            /** @enum {string} */
            category?: "wanted" | "missing" | "convicted" | "suspect" | "associate" | "victim" | "witness";
            /** @enum {string} */
            share: "case" | "authority" | "contact" | "summary";
            contact: string;
            /**
             * @default {
             *       "codes": [
             *         "H0"
             *       ],
             *       "onlyRecipients": [],
             *       "notStates": [],
             *       "onlyPurposes": []
             *     }
             */
            handling: components["schemas"]["IntelligenceHandlingInput"];
            /** Format: date */
            reviewBy: string;
            /** @default false */
            misused: boolean;
            statements: components["schemas"]["IntelligenceSaying"][];
        };
        IntelligenceRecordLine: {
            id: string;
            case: string;
            reference: string;
            /** @enum {string} */
            kind: "person" | "organisation" | "document" | "vehicle" | "vessel" | "aircraft" | "container" | "firearm" | "cultural-object" | "stolen-property" | "phone" | "user-account" | "bank-account" | "crypto-wallet" | "seizure" | "place" | "event";
            /** @enum {string} */
            category?: "wanted" | "missing" | "convicted" | "suspect" | "associate" | "victim" | "witness";
            /** @enum {string} */
            state: "held" | "recalled";
            /** @enum {string} */
            share: "case" | "authority" | "contact" | "summary";
            contact: string;
            handling: components["schemas"]["IntelligenceHandling"];
            reviewBy: string;
            misused: boolean;
            enteredAt: string;
            enteredBy: string;
            movedAt: string;
            version: number;
            title: string;
            warnings: number;
        };
        IntelligenceRecords: {
            readonly items: components["schemas"]["IntelligenceRecordLine"][];
        };
        IntelligenceSaying: {
            field: string;
            value: string;
            /** @enum {string} */
            basis: "fact" | "assessment";
            source: string;
            evaluation?: components["schemas"]["IntelligenceEvaluation"];
            dated: string;
            evidence?: string;
            /** @default false */
            withheld: boolean;
        };
        IntelligenceShareForm: {
            /** @enum {string} */
            share: "case" | "authority" | "contact" | "summary";
            contact: string;
            /**
             * @default {
             *       "codes": [
             *         "H0"
             *       ],
             *       "onlyRecipients": [],
             *       "notStates": [],
             *       "onlyPurposes": []
             *     }
             */
            handling: components["schemas"]["IntelligenceHandlingInput"];
            /** Format: date */
            reviewBy: string;
            /** @default false */
            misused: boolean;
            version: number;
        };
        IntelligenceStateForm: {
            field: string;
            value: string;
            /** @enum {string} */
            basis: "fact" | "assessment";
            source: string;
            evaluation?: components["schemas"]["IntelligenceEvaluation"];
            dated: string;
            evidence?: string;
            /** @default false */
            withheld: boolean;
            version: number;
        };
        IntelligenceVerdictForm: {
            /** @enum {string} */
            verdict: "same" | "different" | "unsure";
            reason: string;
        };
        IntelligenceZone: {
            /** @enum {string} */
            format: "TD1" | "TD2" | "TD3" | "visa-A" | "visa-B";
            document: string;
            number: string;
            issuer: string;
            nationality: string;
            birth: string;
            expires: string;
            sex: string;
            readonly names: string[];
            readonly faults: string[];
        };
        IntelligenceZoneForm: {
            /** Format: base64 */
            photoBase64: string;
        };
        KeepTemplateForm: {
            name: string;
            /** @default false */
            shared: boolean;
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
                    family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
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
                        confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                    }[];
                };
                readonly notes: components["schemas"]["LawReasonView"][];
                readonly declarations: string[];
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            readonly unusable: {
                instrument: string;
                /** @enum {string} */
                tier: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
                readonly reasons: components["schemas"]["LawReasonView"][];
            }[];
        };
        LawChange: {
            id: string;
            /** @enum {string} */
            origin: "officer" | "confirmation" | "import" | "pack";
            title: string;
            import?: string;
            /** @enum {string} */
            standing: "waiting" | "accepted" | "declined" | "withdrawn";
            proposedBy: {
                id: string;
                name: string;
            };
            proposedAt: string;
            decidedBy?: {
                id: string;
                name: string;
            };
            decidedAt?: string;
            reason?: string;
            rows: number;
        };
        LawChangeDetail: {
            id: string;
            /** @enum {string} */
            origin: "officer" | "confirmation" | "import" | "pack";
            title: string;
            import?: string;
            /** @enum {string} */
            standing: "waiting" | "accepted" | "declined" | "withdrawn";
            proposedBy: {
                id: string;
                name: string;
            };
            proposedAt: string;
            decidedBy?: {
                id: string;
                name: string;
            };
            decidedAt?: string;
            reason?: string;
            rows: number;
            seen: string;
            sound: boolean;
            readonly items: {
                n: number;
                /** @enum {string} */
                kind: "instrument" | "participation" | "declaration";
                key: string;
                state?: string;
                instrument: string;
                readonly said: {
                    [key: string]: unknown;
                };
                difference: {
                    /** @enum {string} */
                    is: "new" | "changed" | "renewed" | "same" | "older";
                    readonly fields: {
                        name: string;
                        before?: unknown;
                        after?: unknown;
                    }[];
                };
                readonly faults: {
                    /** @enum {string} */
                    code: "columns-differ" | "value-missing" | "not-a-date" | "not-a-word" | "unknown-state" | "historic-state" | "unknown-instrument" | "before-treaty" | "dates-disordered" | "in-the-future" | "date-in-brackets" | "force-unknown" | "overlapping-participation" | "spans-two-periods" | "contradictory-declaration" | "row-doubled" | "sure-beyond-evidence" | "force-differs";
                    remark: boolean;
                    readonly params: {
                        [key: string]: string;
                    };
                }[];
                source: string;
                asOf: string;
                age_days: number;
                stale: boolean;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                checkedBy?: string;
            }[];
        };
        LawChangeView: {
            on: string;
            /** @enum {string} */
            kind: "instrument-adopted" | "instrument-in-force" | "signed" | "deposited" | "in-force-for-state" | "ended-for-state" | "declaration-from" | "declaration-until" | "offence-from" | "offence-until" | "learnt";
            state?: string;
            instrument?: string;
            detail?: string;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawChanges: {
            items: components["schemas"]["LawChange"][];
            next?: string;
        };
        LawChangesView: {
            since: string;
            until: string;
            readonly items: components["schemas"]["LawChangeView"][];
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
            suspension?: {
                article: string;
            };
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
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawClocks: {
            readonly items: components["schemas"]["LawClockView"][];
        };
        LawCompareView: {
            a: string;
            b: string;
            on: string;
            readonly instruments: {
                instrument: string;
                a: components["schemas"]["LawStandingView"];
                b: components["schemas"]["LawStandingView"];
                shared: boolean;
                differs: boolean;
                declarations: {
                    readonly a: components["schemas"]["LawDeclarationView"][];
                    readonly b: components["schemas"]["LawDeclarationView"][];
                };
            }[];
            readonly obligations: {
                obligation: string;
                article: string;
                a: components["schemas"]["LawGapRow"];
                b: components["schemas"]["LawGapRow"];
                differs: boolean;
            }[];
        };
        LawDeclarationView: {
            id: string;
            instrument: string;
            state: string;
            /** @enum {string} */
            kind: "reservation" | "declaration" | "notification";
            readonly articles: string[];
            /** @enum {string} */
            effect: "languages" | "central-authority" | "channel" | "extra-content" | "dual-criminality" | "excludes-article" | "not-extradition-basis" | "extends-to" | "does-not-extend-to" | "other";
            readonly measures?: string[];
            readonly languages?: string[];
            text: string;
            asOf: string;
            checkedBy?: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawEmergencyView: {
            emergency: string;
            met: boolean;
            readonly lacks: ("threat" | "imminence" | "agreement" | "grounds")[];
            readonly accepts: string[];
            readonly clocks: string[];
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawGapRow: {
            obligation: string;
            state: string;
            /** @enum {string} */
            coverage: "covered" | "partly" | "gap" | "unknown";
            /** @constant */
            doubtful?: true;
            /** @enum {string} */
            bound: "in-force" | "not-in-force-yet" | "no-participation-on-record" | "denounced" | "not-bound" | "territory-excluded" | "territory-open";
            boundAsOf: string;
            readonly provisions: components["schemas"]["LawProvisionView"][];
            readonly missing: string[];
            readonly repealed: components["schemas"]["LawProvisionView"][];
            reviewedBy?: string;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawGapStatistics: {
            on: string;
            readonly items: {
                obligation: string;
                article: string;
                /** @enum {string} */
                duty: "mandatory" | "optional";
                bound: number;
                covered: number;
                doubtful: number;
                partly: number;
                gap: number;
                unknown: number;
                boundWithGap: number;
                unreviewed: number;
                readonly missing: {
                    element: string;
                    states: number;
                }[];
            }[];
        };
        LawGapsView: {
            on: string;
            readonly items: components["schemas"]["LawGapRow"][];
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
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawGrounds: {
            readonly items: components["schemas"]["LawGroundView"][];
        };
        LawHistory: {
            /** @enum {string} */
            kind: "instrument" | "participation" | "declaration";
            key: string;
            readonly items: {
                readonly said: {
                    [key: string]: unknown;
                };
                source: string;
                asOf: string;
                age_days: number;
                stale: boolean;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                checkedBy?: string;
                /** @enum {string} */
                origin: "shipped" | "accepted";
                recordedFrom: string;
                supersededAt?: string;
                change?: string;
                proposedBy?: string;
                acceptedBy?: string;
            }[];
        };
        LawImport: {
            id: string;
            name: string;
            /** @enum {string} */
            format: "untc-xml" | "participations-csv" | "declarations-csv" | "law-pack";
            asOf?: string;
            source: string;
            node?: string;
            version?: number;
            takenBy: string;
            takenAt: string;
            rows: number;
            proposed: number;
        };
        LawImportDetail: {
            id: string;
            name: string;
            /** @enum {string} */
            format: "untc-xml" | "participations-csv" | "declarations-csv" | "law-pack";
            asOf?: string;
            source: string;
            node?: string;
            version?: number;
            takenBy: string;
            takenAt: string;
            rows: number;
            proposed: number;
            readonly counts: {
                [key: string]: number;
            };
            readonly items: {
                n: number;
                place: number;
                readonly cells: {
                    [key: string]: string;
                };
                /** @enum {string} */
                standing: "open" | "waiting" | "on-record" | "older" | "faulty";
                difference?: {
                    /** @enum {string} */
                    is: "new" | "changed" | "renewed" | "same" | "older";
                    readonly fields: {
                        name: string;
                        before?: unknown;
                        after?: unknown;
                    }[];
                };
                readonly faults: {
                    /** @enum {string} */
                    code: "columns-differ" | "value-missing" | "not-a-date" | "not-a-word" | "unknown-state" | "historic-state" | "unknown-instrument" | "before-treaty" | "dates-disordered" | "in-the-future" | "date-in-brackets" | "force-unknown" | "overlapping-participation" | "spans-two-periods" | "contradictory-declaration" | "row-doubled" | "sure-beyond-evidence" | "force-differs";
                    remark: boolean;
                    readonly params: {
                        [key: string]: string;
                    };
                }[];
                change?: string;
            }[];
        };
        LawImportProposed: {
            change: string;
            rows: number;
        };
        LawImports: {
            readonly items: components["schemas"]["LawImport"][];
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
            successorOf?: string;
            yieldsTo?: string;
            readonly measures: {
                /** @enum {string} */
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
                article: string;
                /** @enum {string} */
                duty: "duty" | "by-agreement";
            }[];
            parties?: number;
            partiesAsOf?: string;
            note?: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
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
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
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
            successorOf?: string;
            yieldsTo?: string;
            readonly measures: {
                /** @enum {string} */
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
                article: string;
                /** @enum {string} */
                duty: "duty" | "by-agreement";
            }[];
            parties?: number;
            partiesAsOf?: string;
            note?: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawInstruments: {
            readonly items: components["schemas"]["LawInstrumentView"][];
        };
        LawLimitView: {
            rule: string;
            /** @enum {string} */
            kind: "hard" | "soft";
            /** @enum {string} */
            who: "requesting" | "requested" | "addressee" | "platform";
            start: string;
            due: string | null;
            lastDay: string | null;
            extended_days: number;
            movedFrom?: string;
            warnAt?: string;
            zone: string;
            holidays?: {
                state: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                readonly passed: string[];
                counted: boolean;
                readonly proclaimed: ("eid-al-fitr" | "eid-al-adha" | "mawlid" | "lunar-new-year" | "qingming" | "dragon-boat" | "mid-autumn" | "vesak" | "deepavali" | "elections" | "notified" | "transfers")[];
                /** @constant */
                regional?: true;
            };
            /** @constant */
            rests?: true;
            suspended_ms: number;
            /** @constant */
            standsStill?: true;
            suspension?: string;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawPackFetched: {
            import: string;
            version: number;
        };
        LawPackPublished: {
            version: number;
            digest: string;
            facts: number;
        };
        LawPackSubscribed: {
            node: string;
        };
        LawPacks: {
            node: string;
            facts: number;
            readonly published: {
                version: number;
                digest: string;
                facts: number;
                purpose: string;
                publishedBy: string;
                publishedAt: string;
            }[];
            readonly subscriptions: {
                node: string;
                version: number;
                import?: string;
                lookedAt?: string;
                fault?: string;
            }[];
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
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawReasonView: {
            /** @enum {string} */
            code: "instrument-not-in-force" | "entry-into-force-not-on-record" | "not-in-force-yet-for-state" | "no-participation-on-record" | "denounced" | "not-bound" | "territory-excluded" | "territory-open" | "offence-out-of-scope" | "measure-out-of-scope" | "declaration-excludes" | "not-extradition-basis" | "replaced-by" | "displaced-by" | "by-agreement" | "declaration-applies" | "scope-open" | "knowledge-stale" | "knowledge-unverified" | "declarations-contradict" | "records-overlap";
            readonly params: {
                [key: string]: string | number;
            };
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawRegistry: {
            on: string;
            knownOn?: string;
            readonly items: components["schemas"]["LawRegistryInstrument"][];
        };
        LawRegistryFact: {
            /** @enum {string} */
            kind: "instrument" | "participation" | "declaration";
            key: string;
            instrument: string;
            state: string;
            /** @enum {string} */
            status?: "in-force" | "not-in-force-yet" | "no-participation-on-record" | "denounced" | "not-bound" | "territory-excluded" | "territory-open";
            readonly said: {
                [key: string]: unknown;
            };
            source: string;
            asOf: string;
            age_days: number;
            stale: boolean;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            checkedBy?: string;
            learnt?: {
                /** @enum {string} */
                origin: "shipped" | "accepted";
                recordedFrom: string;
                supersededAt?: string;
                change?: string;
                proposedBy?: string;
                acceptedBy?: string;
            };
        };
        LawRegistryFacts: {
            on: string;
            knownOn?: string;
            readonly items: components["schemas"]["LawRegistryFact"][];
        };
        LawRegistryInstrument: {
            id: string;
            title: string;
            /** @enum {string} */
            tier?: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
            reference: string;
            inForce?: string;
            parties: number;
            doubtful: number;
            newestAsOf?: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            source: string;
        };
        LawRouteView: {
            readonly ways: {
                /** @enum {string} */
                route: "police-channel" | "preservation-24-7" | "epoc-pr" | "epoc" | "eio" | "freezing-certificate" | "mla" | "joint-team" | "transfer-proceedings";
                /** @enum {string} */
                lawful: "yes" | "no" | "unknown";
                instrument?: string;
                /** @enum {string} */
                pace: "hours" | "days" | "weeks" | "months";
                /** @enum {string} */
                intrusion: "information" | "preservation" | "assistance" | "coercion";
                evidence: boolean;
                readonly clocks: string[];
                readonly notes: {
                    /** @enum {string} */
                    code: "carries-measure" | "not-this-measure" | "not-for-court" | "coercion-needs-justice" | "preserve-first" | "emergency-shortens" | "emergency-not-met" | "needs-parallel-interest" | "gives-up-proceedings" | "tracing-by-police" | "by-agreement";
                    readonly params: {
                        [key: string]: string;
                    };
                }[];
                readonly reasons: components["schemas"]["LawReasonView"][];
                emergency?: components["schemas"]["LawEmergencyView"];
                rank?: number;
                readonly marks: ("suggested" | "fastest" | "least-intrusive")[];
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
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
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            languages: {
                state: string;
                readonly languages: string[];
                /** @enum {string} */
                basis: "notified" | "official" | "unknown";
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
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
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            } | null;
            readonly emergencies: {
                id: string;
                readonly instruments: string[];
                readonly threats: string[];
                imminent: boolean;
                /** @constant */
                agreed?: true;
                readonly clocks: string[];
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            readonly changes: components["schemas"]["LawChangeView"][];
        };
        LawStandingView: {
            instrument: string;
            state: string;
            on: string;
            /** @enum {string} */
            status: "in-force" | "not-in-force-yet" | "no-participation-on-record" | "denounced" | "not-bound" | "territory-excluded" | "territory-open";
            since?: string;
            /** @constant */
            sinceIsLatest?: true;
            until?: string;
            asOf: string;
            checkedBy?: string;
            stale: boolean;
            article: string;
            source: string;
            /** @enum {string} */
            confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
        };
        LawStatePage: {
            code: string;
            iso3: string;
            unMember: boolean;
            readonly languages: string[];
            readonly zones: string[];
            territoryOf?: string;
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
            readonly zones: string[];
            territoryOf?: string;
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
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            readonly obligations: {
                id: string;
                instrument: string;
                readonly concepts: string[];
                /** @enum {string} */
                duty: "mandatory" | "optional";
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
            readonly emergencies: {
                id: string;
                readonly instruments: string[];
                readonly threats: string[];
                imminent: boolean;
                /** @constant */
                agreed?: true;
                readonly clocks: string[];
                article: string;
                source: string;
                /** @enum {string} */
                confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
            }[];
        };
        LedgerEntryDetail: {
            id: string;
            act: string;
            at: string;
            subject: string;
            case?: string;
            /** @enum {string} */
            level: "stored" | "logged" | "witnessed" | "mirrored";
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
            level: "stored" | "logged" | "witnessed" | "mirrored";
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
            /** @description Size up to which witnesses have cosigned and a mirror keeps a whole copy. */
            mirrored: number;
            mirroredAt?: string;
            /** @description Partners' nodes that keep a whole copy of this log. */
            mirrors: components["schemas"]["LedgerWitnessView"][];
            /** @description Entries published that not enough witnesses have seen. */
            unwitnessed: number;
            /** @description Which witnesses must have signed, as a tlog-policy file. */
            policy: string;
            witnesses: components["schemas"]["LedgerWitnessView"][];
            /** @description Code that says why nothing is signed any more. */
            halted?: string;
            haltedAt?: string;
            /** @description True when published entries have waited too long for witnesses. */
            late?: boolean;
            /** @description The newest RFC 3161 time stamps of checkpoints of this log. */
            timestamps: {
                size: number;
                authority: string;
                stampedAt: string;
            }[];
            watched: components["schemas"]["LedgerWatchedLog"][];
            misconduct: {
                origin: string;
                size: number;
                at: string;
                /** @description Where the second history was met. */
                source?: string;
                /** @description How many partners have taken the proof. */
                told: number;
            }[];
        };
        LedgerWatchedLog: {
            origin: string;
            /** @description Size of that log when this node last cosigned it. */
            size: number;
            at?: string;
            /** @description Size up to which its growth was checked from its own tiles. */
            proven?: number;
            /** @description Largest size that anybody has seen. */
            newest?: number;
            checkedAt?: string;
            /**
             * @description unproven: its tiles do not bear out its growth; behind: it shows less than others saw; silent: no answer.
             * @enum {string}
             */
            alarm?: "unproven" | "behind" | "silent";
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
        LineForm: {
            rules: components["schemas"]["LineRule"][];
            why: string;
        };
        LineHours: {
            rules: components["schemas"]["LineRule"][];
            timeZone: string;
            now?: number;
            chosen?: {
                why: string;
                officerName: string;
                at: string;
            };
        };
        LineRule: {
            from: number;
            until: number;
            bytes_per_s: number;
        };
        MachineTranslation: {
            text: string;
            machine: string;
        };
        MadeCopies: {
            items: {
                exhibit: string;
                number: string;
                of: string;
                /** @enum {string} */
                kind: "redacted" | "cleaned";
                areas: ({
                    /** @constant */
                    on: "page";
                    page: number;
                    x: number;
                    y: number;
                    width: number;
                    height: number;
                    why: string;
                } | {
                    /** @constant */
                    on: "text";
                    from: number;
                    to: number;
                    why: string;
                } | {
                    /** @constant */
                    on: "cell";
                    row: number;
                    column?: number;
                    why: string;
                })[];
                taken: string[];
                officer: string;
                name: string;
                purpose: string;
                fewKnow?: string;
                at: string;
            }[];
            circle: {
                count: number;
                small: boolean;
            };
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
                kind: "speciality" | "confidential" | "not_fiscal" | "no_death_penalty" | "delete_by" | "consent_needed" | "view_only";
                text: string;
                basis: string;
            }[];
        };
        Measure: {
            id: string;
            /** @enum {string} */
            family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
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
            family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
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
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
                description: components["schemas"]["Texts"];
                reasons: string;
            };
            refusal?: components["schemas"]["RefusalGiven"];
        };
        MeasureResult: {
            measure: string;
            /** @enum {string} */
            result: "executed" | "partly" | "not-executed";
            /** @default  */
            on: string | "";
            /** @default  */
            text: string;
        };
        MeasureResultInput: {
            measure: string;
            /** @enum {string} */
            result: "executed" | "partly" | "not-executed";
            /** @default  */
            on: string | "";
            /** @default  */
            text: string;
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
            from?: {
                chart: string;
                version: number;
            };
            merged?: {
                chart: string;
                version: number;
            };
        };
        NetworkChartVersionsView: {
            readonly items: {
                id: string;
                title: string;
                version: number;
                savedAt: string;
                savedBy: string;
                from?: {
                    chart: string;
                    version: number;
                };
                merged?: {
                    chart: string;
                    version: number;
                };
            }[];
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
        NetworkHeldView: {
            readonly entities: {
                key: string;
                /** @enum {string} */
                kind: "person" | "organisation" | "account" | "phone" | "vehicle" | "vessel" | "place" | "event" | "item";
                label: string;
                attributes: {
                    [key: string]: string;
                };
            }[];
            readonly ties: {
                key: string;
                from: string;
                to: string;
                /** @enum {string} */
                kind: "contact" | "call" | "meeting" | "payment" | "kinship" | "ownership" | "membership" | "travel" | "delivery" | "other";
                directed: boolean;
                weight: number;
                since?: string;
                until?: string;
                source: string;
                evaluation?: {
                    /** @enum {string} */
                    source: "A" | "B" | "C" | "X";
                    /** @enum {string} */
                    information: "1" | "2" | "3" | "4";
                };
                evidence: string;
            }[];
            closed: number;
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
                code: "end-missing" | "weight-not-positive" | "date-unreadable" | "to-itself" | "attribute-protected" | "unknown-entity" | "grade-unreadable";
                value?: string;
            }[];
        };
        NetworkPaperForm: {
            title: string;
            state: {
                [key: string]: components["schemas"]["__schema0"];
            };
            places: {
                [key: string]: [
                    number,
                    number
                ];
            };
            /** @enum {string} */
            language: "en" | "fr" | "es" | "ar" | "ru" | "zh";
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
            among?: {
                entities: string[];
                ties: string[];
            };
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
        NetworkShownForm: {
            /** @enum {string} */
            format: "csv" | "i2.csv" | "graphml" | "gexf" | "svg";
            state: {
                [key: string]: components["schemas"]["__schema0"];
            };
            /** @default {} */
            places: {
                [key: string]: [
                    number,
                    number
                ];
            };
            /**
             * @default en
             * @enum {string}
             */
            language: "en" | "fr" | "es" | "ar" | "ru" | "zh";
        };
        NetworkTakeForm: {
            entities: {
                key: string;
                as?: string;
            }[];
            ties: string[];
            evaluation: {
                /** @enum {string} */
                source: "A" | "B" | "C" | "X";
                /** @enum {string} */
                information: "1" | "2" | "3" | "4";
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
            template?: string;
            like?: string;
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
            beginsAnew?: {
                confirmed: number;
            };
            phrase?: string;
            keyring?: {
                serial: number;
                expires: string;
            };
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
        ObjectForm: {
            name: string;
            description: string;
            /** @enum {string} */
            category: "device" | "document" | "substance" | "weapon" | "money" | "vehicle" | "biological" | "other";
            bag?: string;
            /** @default [] */
            seals: string[];
            keptAt: string;
            /** Format: date */
            keepUntil?: string;
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
            purpose: string;
        };
        ObjectHandForm: {
            to?: string;
            receiverName?: string;
            place: string;
            purpose: string;
            authority: string;
        };
        ObjectKeepForm: {
            keptAt?: string;
            /** Format: date */
            keepUntil?: string;
            reason: string;
        };
        ObjectSignForm: {
            sealsFound: string[];
            note?: string;
            newSeals?: string[];
            newBag?: string;
            keptAt?: string;
            signature?: string;
        };
        ObjectView: {
            exhibit: string;
            number: string;
            name: string;
            sha256: string;
            category: string;
            bag?: string;
            readonly seals: string[];
            keptAt: string;
            holder: string;
            keepUntil?: string;
            pictures: {
                id: string;
                number: string;
                name: string;
                mime: string;
            }[];
            handovers: {
                id: string;
                giver: string;
                giverName: string;
                receiver?: string;
                receiverName: string;
                place: string;
                purpose: string;
                authority: string;
                readonly seals: string[];
                givenAt: string;
                receivedAt?: string;
                readonly sealsFound?: string[];
                note?: string;
                signature?: string;
            }[];
        };
        OfficerAbsence: {
            id: string;
            officer: {
                id: string;
                name: string;
            };
            from: string;
            until: string;
            cover: {
                id: string;
                name: string;
            };
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
        OrderImpossible: {
            reasons: ("incomplete" | "manifest-errors" | "insufficient-information" | "force-majeure" | "data-not-held" | "privilege" | "third-country-law" | "other")[];
            preserved: boolean;
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
                family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
                description: components["schemas"]["Texts"];
                reasons: string;
            };
            refusal?: components["schemas"]["RefusalGiven"];
            /** Format: date-time */
            at: string;
        };
        PackageForm: {
            exhibits: string[];
            /**
             * @default files
             * @enum {string}
             */
            contents: "files" | "digests";
            /**
             * @default en
             * @enum {string}
             */
            language: "en" | "fr" | "es" | "ar" | "ru" | "zh";
            purpose: string;
            authority?: string;
            proceeding?: string;
            /** @default false */
            fiscal: boolean;
            /** @default false */
            deathPenalty: boolean;
            /** @default false */
            exculpatory: boolean;
            /** @default [] */
            conditionsSeen: string[];
        };
        PackageView: {
            id: string;
            madeAt: string;
            size: number;
            sha256: string;
            stampedBy?: string;
            stampedAt?: string;
        };
        PackagesView: {
            items: components["schemas"]["PackageView"][];
        };
        PaperFound: {
            paper: components["schemas"]["PaperView"];
            request: string;
            reference: string;
            title: string;
            state: string;
            current: boolean;
            seals: string[];
            scan?: {
                sorted: boolean;
                order: number[];
                missing: number[];
                twice: number[];
            };
        };
        PaperView: {
            code: string;
            version: number;
            form?: ("letter-of-request" | "spontaneous-information" | "eio-annex-a" | "eio-annex-b" | "eio-annex-c" | "epoc" | "epoc-pr" | "epoc-annex-iii" | "epoc-annex-v" | "epoc-annex-vi" | "freezing-certificate" | "confiscation-certificate") | null;
            view?: ("authority" | "provider") | null;
            digest: string;
            languages: string[];
            pages: number;
            sha256: string;
            signed: boolean;
            by: string;
            /** Format: date-time */
            at: string;
            entry: string;
        };
        PapersView: {
            items: components["schemas"]["PaperView"][];
            signs: boolean;
        };
        ParallelProceedings: {
            asked: {
                partner: string;
                /** Format: date-time */
                at: string;
            }[];
            met: {
                ask: string;
                partner: string;
                /** Format: date-time */
                at: string;
                contact: {
                    name: string;
                    authority: string;
                };
                items: string[];
                /** @enum {string} */
                state: "found" | "consulting" | "closed";
                stages: {
                    /** @enum {string} */
                    ours?: "investigation" | "prosecution" | "judgment-final" | "acquittal-final" | "ended-otherwise";
                    /** @enum {string} */
                    theirs?: "investigation" | "prosecution" | "judgment-final" | "acquittal-final" | "ended-otherwise";
                };
                transfer?: {
                    ours: boolean;
                    /** @enum {string} */
                    direction: "to-you" | "to-us";
                    /** @enum {string} */
                    state: "open" | "agreed" | "declined";
                };
                neBisInIdem: boolean;
                words: {
                    id: string;
                    ours: boolean;
                    /** @enum {string} */
                    did: "say" | "stage" | "propose-transfer" | "answer-transfer" | "close";
                    /** @enum {string} */
                    stage?: "investigation" | "prosecution" | "judgment-final" | "acquittal-final" | "ended-otherwise";
                    /** @enum {string} */
                    direction?: "to-you" | "to-us";
                    agreed?: boolean;
                    text: string;
                    by: {
                        name: string;
                        authority: string;
                    };
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
        };
        ParallelWatchForm: {
            on: boolean;
            purpose: string;
        };
        ParallelWatches: {
            items: {
                partner: string;
                agreed: boolean;
                watch?: {
                    by: string;
                    purpose: string;
                    /** Format: date-time */
                    since: string;
                };
                waiting: number;
            }[];
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
            dead: number;
            manifestExpires: string;
            keysExpire?: string;
            protocols: number[];
            log?: {
                agrees: boolean;
                size: number;
                at: string;
                /** @enum {string} */
                alarm?: "unproven" | "behind" | "silent";
            };
            software: {
                name: string;
                version: string;
            };
            beginnings: {
                beginning: number;
                at: string;
                chains: number;
                unopened: number;
                unread: number;
            }[];
            beginsAnew: boolean;
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
            step: "answer" | "consult" | "accept-conditions" | "receive-results" | "supplement" | "ask-progress" | "propose-costs" | "answer-costs" | "propose-hearing" | "answer-hearing" | "test-link" | "tell-preservation" | "tell-boarding" | "withdraw" | "close";
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
        PrintForm: {
            languages: ("en" | "fr" | "es" | "ar" | "ru" | "zh")[];
            /** @enum {string} */
            form?: "letter-of-request" | "spontaneous-information" | "eio-annex-a" | "eio-annex-b" | "eio-annex-c" | "epoc" | "epoc-pr" | "epoc-annex-iii" | "epoc-annex-v" | "epoc-annex-vi" | "freezing-certificate" | "confiscation-certificate";
            /** @enum {string} */
            view?: "authority" | "provider";
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
        ProgressView: {
            asked?: {
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
                message: string;
            };
            told?: {
                /** @enum {string} */
                standing: "not-begun" | "under-way" | "waits-for-court" | "waits-for-other-authority" | "waits-for-you" | "partly-done" | "nearly-done" | "difficulty";
                /** @default  */
                expected: string | "";
                /** @default  */
                message: string;
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            };
        };
        ProposeCostsForm: {
            /** @enum {string} */
            kind: "ordinary" | "extraordinary";
            items: {
                text: string;
                amount: string;
            }[];
            /** @default  */
            currency: string | "";
            /** @enum {string} */
            bears: "requested" | "requesting" | "shared";
            share?: number;
            /** @default false */
            actual: boolean;
            /** @default  */
            message: string;
            version: number;
        };
        ProposeHearingForm: {
            measure: string;
            minutes: number;
            /** @default [] */
            interpreters: {
                language: string;
                /** @enum {string} */
                provided: "requesting" | "requested" | "each";
            }[];
            /** @default  */
            link: string;
            /** @default  */
            message: string;
            slots: {
                start: string;
                /** @enum {string} */
                which?: "first" | "second";
            }[];
            test?: {
                start: string;
                /** @enum {string} */
                which?: "first" | "second";
            };
            version: number;
        };
        ProposeLawForm: {
            title: string;
            facts: ({
                /** @constant */
                kind: "participation";
                body: {
                    instrument: string;
                    state: string;
                    /** Format: date */
                    signed?: string;
                    boundBy?: string;
                    /** Format: date */
                    deposited?: string;
                    /** Format: date */
                    inForceFrom?: string;
                    /** Format: date */
                    inForceBy?: string;
                    /** Format: date */
                    until?: string;
                    notBound?: string;
                    source: string;
                    /** Format: date */
                    asOf: string;
                    /** @enum {string} */
                    confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                    checkedBy?: string;
                } & {
                    [key: string]: unknown;
                };
            } | {
                /** @constant */
                kind: "declaration";
                body: {
                    id: string;
                    instrument: string;
                    state: string;
                    /** @enum {string} */
                    kind: "reservation" | "declaration" | "notification";
                    articles: string[];
                    /** @enum {string} */
                    effect: "languages" | "central-authority" | "channel" | "extra-content" | "dual-criminality" | "excludes-article" | "not-extradition-basis" | "extends-to" | "does-not-extend-to" | "other";
                    measures?: ("statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other")[];
                    attachments?: string[];
                    languages?: string[];
                    text: string;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    until?: string;
                    source: string;
                    /** Format: date */
                    asOf: string;
                    /** @enum {string} */
                    confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                    checkedBy?: string;
                } & {
                    [key: string]: unknown;
                };
            } | {
                /** @constant */
                kind: "instrument";
                body: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    tier?: "mutual-recognition" | "bilateral-regional" | "un-convention" | "reciprocity";
                    reference: string;
                    /** Format: date */
                    adopted?: string;
                    /** Format: date */
                    inForce?: string;
                    newPartyRule?: string;
                    days_to_force?: number;
                    measures: ({
                        /** @enum {string} */
                        family: "statement" | "service" | "search-seizure" | "freeze" | "objects-sites" | "info-expert" | "records" | "bank-accounts" | "bank-operations" | "account-monitoring" | "trace" | "appearance" | "video" | "existing-evidence" | "subscriber-identification" | "detained-transfer" | "controlled-delivery" | "interception" | "interception-notice" | "undercover" | "preservation" | "provider-production" | "confiscation-own" | "confiscation-foreign" | "joint-investigation" | "transfer-proceedings" | "extradition" | "flag-state-authorisation" | "spontaneous-information" | "other";
                        article: string;
                        /** @enum {string} */
                        duty: "duty" | "by-agreement";
                    } & {
                        [key: string]: unknown;
                    })[];
                    source: string;
                    /** Format: date */
                    asOf: string;
                    /** @enum {string} */
                    confidence: "verified" | "checked" | "snapshot" | "own-knowledge" | "unverified" | "uncertain";
                    checkedBy?: string;
                } & {
                    [key: string]: unknown;
                };
            })[];
            checked?: boolean;
        };
        ProposeLawImportForm: {
            rows?: number[];
        };
        ProposeNodeForm: {
            url: string;
        };
        ProtectionActPage: {
            items: {
                id: string;
                act: string;
                at: string;
                subject: string;
                case?: string;
                officer?: {
                    id: string;
                    name: string;
                };
                node?: string;
                purpose?: string;
                counterparty?: string;
                /** @constant */
                erased?: true;
                /** @description One of the six verbs of Directive (EU) 2016/680 Article 25(1). */
                verb?: string;
                /** @description missing, short or stated. */
                justification: string;
            }[];
            next?: string;
        };
        ProtectionAdversaries: {
            items: {
                id: string;
                who: string;
                attempts: {
                    id: string;
                    tries: string;
                    got: string;
                    against: string;
                    nothing: boolean;
                }[];
            }[];
        };
        ProtectionBreach: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                reference: string;
                awareAt: string;
                nature: string;
                persons: string;
                records: string;
                consequences: string;
                measures: string;
                highRisk: boolean;
                notifiedAt?: string;
                reason?: string;
                personsTold?: boolean;
            };
        };
        ProtectionBreakForm: {
            /** @description The id of the case, or its reference as people write it. */
            case: string;
            reason: string;
            /** @default 4 */
            hours: number;
        };
        ProtectionCaseMarkings: {
            items: components["schemas"]["ProtectionMarking"][];
            things: {
                subject: string;
                reference: string;
            }[];
        };
        ProtectionClearance: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                officer: string;
                name: string;
                level: number;
                until: string;
                reason: string;
                decidedBy?: string;
                note?: string;
            };
        };
        ProtectionClearances: {
            items: {
                kind: string;
                id: string;
                state: string;
                about: string;
                openedAt: string;
                movedAt: string;
                due?: string;
                /** @description The number that officers know it by, where the reader may know it. */
                named?: string;
                preparedBy: string[];
                version: number;
                doc: {
                    officer: string;
                    name: string;
                    level: number;
                    until: string;
                    reason: string;
                    decidedBy?: string;
                    note?: string;
                };
                /** @description Agreed, not taken away, and its day has not passed. */
                counts: boolean;
            }[];
            officers: {
                id: string;
                name: string;
            }[];
        };
        ProtectionCounts: {
            items: {
                kind: string;
                state: string;
                count: number;
                overdue: number;
            }[];
        };
        ProtectionDue: {
            by: string;
            items: {
                case: string;
                reference: string;
                day: string;
                rule: string;
                overdue: boolean;
                things: {
                    room: string;
                    subject: string;
                    reference: string;
                    since: string;
                    lastUsed?: string;
                    category?: string;
                    minor?: boolean;
                    deleteBy?: string;
                    recipients: string[];
                    reviewBy: string;
                }[];
                proposed?: {
                    case: string;
                    things: number;
                    rooms: string[];
                    recipients: string[];
                    proposal: string;
                    reason: string;
                    until?: string;
                    proposedBy: string;
                    decidedBy?: string;
                    decidedAt?: string;
                    erased?: {
                        room: string;
                        place: string;
                        count: number;
                    }[];
                    told?: string[];
                    words?: {
                        from: string;
                        outcome: string;
                        reason: string;
                        at: string;
                    }[];
                    id: string;
                };
            }[];
        };
        ProtectionGate: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                subject: string;
                case: string;
                to?: string;
                said: string[];
                /** @constant */
                read?: true;
                askedBy: string;
                gates: string[];
                decisions: {
                    gate: string;
                    outcome: string;
                    reason: string;
                    assurance?: string;
                    by: string;
                    at: string;
                }[];
            };
        };
        ProtectionGates: {
            items: components["schemas"]["ProtectionGate"][];
        };
        ProtectionGlass: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                case: string;
                reference: string;
                officer: string;
                name: string;
                reason: string;
                from: string;
                until: string;
                endedBy?: string;
                told: {
                    officer: string;
                    name: string;
                    /** @enum {string} */
                    as: "case" | "data-protection" | "security";
                }[];
                reviews: {
                    officer: string;
                    name: string;
                    /** @enum {string} */
                    as: "case" | "data-protection" | "security";
                    /** @enum {string} */
                    outcome: "justified" | "not-justified";
                    note: string;
                    at: string;
                }[];
            };
        };
        ProtectionGlassLine: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                case: string;
                reference: string;
                officer: string;
                name: string;
                reason: string;
                from: string;
                until: string;
                endedBy?: string;
                told: {
                    officer: string;
                    name: string;
                    /** @enum {string} */
                    as: "case" | "data-protection" | "security";
                }[];
                reviews: {
                    officer: string;
                    name: string;
                    /** @enum {string} */
                    as: "case" | "data-protection" | "security";
                    /** @enum {string} */
                    outcome: "justified" | "not-justified";
                    note: string;
                    at: string;
                }[];
            };
            /** @description Whether your word is still wanted. */
            reviewer: boolean;
        };
        ProtectionGlassList: {
            items: components["schemas"]["ProtectionGlassLine"][];
        };
        ProtectionGlassReviewForm: {
            /** @enum {string} */
            outcome: "justified" | "not-justified";
            note: string;
        };
        ProtectionHints: {
            days: number;
            /** @description What counts as out of the ordinary. */
            ordinary: {
                [key: string]: number;
            };
            items: {
                kind: string;
                officer: string;
                name: string;
                day: string;
                subject?: string;
                count: number;
                usual?: number;
                entries: string[];
            }[];
        };
        ProtectionKeeping: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                case: string;
                things: number;
                rooms: string[];
                recipients: string[];
                proposal: string;
                reason: string;
                until?: string;
                proposedBy: string;
                decidedBy?: string;
                decidedAt?: string;
                erased?: {
                    room: string;
                    place: string;
                    count: number;
                }[];
                told?: string[];
                words?: {
                    from: string;
                    outcome: string;
                    reason: string;
                    at: string;
                }[];
            };
        };
        ProtectionLetter: {
            text: string;
        };
        ProtectionLiftForm: {
            subject: string;
            reason: string;
        };
        ProtectionMarking: {
            case: string;
            subject: string;
            owner: string;
            codes: string[];
            tlp?: string;
            pap?: string;
            classification: number;
            onlyRecipients: string[];
            notStates: string[];
            onlyPurposes: string[];
            useUntil?: string;
            category?: string;
            minor: boolean;
            minorUntil?: string;
            privileged: boolean;
            special: string[];
            restrictedTo: string[];
            shareGrants: string[];
            judicialGrants: string[];
            acknowledgedBy: string[];
            markedBy: string;
            markedByName: string;
            markedAt: string;
            reason?: string;
        };
        ProtectionMarkings: {
            items: components["schemas"]["ProtectionMarking"][];
        };
        ProtectionMatter: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                [key: string]: unknown;
            };
        };
        ProtectionMatterPage: {
            items: components["schemas"]["ProtectionMatter"][];
            next?: string;
        };
        ProtectionMethods: {
            items: {
                id: string;
                name: string;
                acts: string[];
                paths: string[];
                data: string;
                accuracy: string;
                limits: string;
                repeat: string;
                tests: string[];
            }[];
        };
        ProtectionPersonRequest: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                reference: string;
                right: string;
                regime: string;
                person: {
                    names: string[];
                    born?: string;
                    identifiers: string[];
                };
                language: string;
                through: string;
                authorityReference?: string;
                identity: string;
                receivedOn: string;
                clock?: {
                    rule: string;
                    source: string;
                    due?: string;
                };
                held?: {
                    room: string;
                    subject: string;
                    reference: string;
                    case?: string;
                    owner?: string;
                    since: string;
                    found: string[];
                }[];
                weighed?: {
                    subject: string;
                    decision: string;
                    ground?: string;
                    reason: string;
                }[];
                weighedBy?: string;
                answeredBy?: string;
                from?: string;
                asks?: string;
                consent?: string;
                partners?: {
                    node: string;
                    askedAt: string;
                    answeredAt?: string;
                    given?: {
                        reference: string;
                        since: string;
                    }[];
                }[];
                letter?: string;
            };
        };
        ProtectionPolicies: {
            /** @description Names the federation's policies exactly: any change of a word changes it. */
            digest: string;
            federation: {
                id: string;
                says: string;
                source: string;
                confidence: string;
                lift: string;
                answer: string;
                keeps: string[];
                when: unknown;
                unless?: unknown;
            }[];
            local: {
                id: string;
                says: string;
                source: string;
                confidence: string;
                lift: string;
                answer: string;
                keeps: string[];
                when: unknown;
                unless?: unknown;
            }[];
            proposed: {
                id: string;
                by: string[];
                at: string;
                policy: {
                    id: string;
                    says: string;
                    source: string;
                    confidence: string;
                    lift: string;
                    answer: string;
                    keeps: string[];
                    when: unknown;
                    unless?: unknown;
                };
                change: string;
                reason: string;
            }[];
            /** @description Every set that was in force on this node, newest first. */
            sets: {
                version: number;
                digest: string;
                policies: string[];
                matter: string;
                reason: string;
                proposedBy: string[];
                decidedBy: string;
                inForceAt: string;
            }[];
            /** @description Which mandatory policies the letters of each partner named. */
            partners: {
                node: string;
                digest: string;
                /** @description same, earlier, unknown or unsaid. */
                rules: string;
                firstMessage: string;
                firstAt: string;
                lastAt: string;
            }[];
        };
        ProtectionPolicyStep: {
            id: string;
            state: string;
            digest?: string;
        };
        ProtectionProcessing: {
            items: {
                room: string;
                purpose: string;
                basis: string;
                persons: string[];
                data: string[];
                recipients: string;
                retention: string;
                described: boolean;
                routes: string[];
                tables: string[];
                roles: string[];
            }[];
        };
        ProtectionReckoned: {
            month: string;
            sent: string[];
            unreachable: {
                partner: string;
                code: string;
            }[];
        };
        ProtectionReckonings: {
            items: {
                id: string;
                partner: string;
                month: string;
                /** @description sent, received, or compared once both statements are here. */
                state: string;
                ours?: {
                    asked: number;
                    seen: number;
                    at: string;
                    message: string;
                };
                theirs?: {
                    asked: number;
                    seen: number;
                    at: string;
                    message: string;
                };
                differences: {
                    /** @enum {string} */
                    kind: "not-seen-there" | "not-asked-there" | "not-seen-here" | "not-asked-here" | "another-officer" | "another-reason";
                    key: string;
                    at: string;
                    here?: string;
                    there?: string;
                }[];
            }[];
        };
        ProtectionReview: {
            kind: string;
            id: string;
            state: string;
            about: string;
            openedAt: string;
            movedAt: string;
            due?: string;
            /** @description The number that officers know it by, where the reader may know it. */
            named?: string;
            preparedBy: string[];
            version: number;
            doc: {
                entry: string;
                act: string;
                subject: string;
                actAt: string;
                officer: string;
                name: string;
                question: string;
                seed?: string;
                answer?: string;
                outcome?: string;
                note?: string;
            };
        };
        ProtectionReviewPage: {
            items: components["schemas"]["ProtectionReview"][];
            next?: string;
        };
        ProtectionRules: {
            items: {
                id: string;
                rule: string;
                source: string;
                confidence: string;
                kept: string;
                state: string;
                /** @description What software cannot keep, and who keeps it. */
                rest?: string;
                tests: string[];
                policies: string[];
            }[];
        };
        ProtectionSample: {
            seed: string;
            reviews: number;
        };
        ProtectionSettleForm: {
            /** @enum {string} */
            outcome: "erased" | "rectified" | "restricted" | "not-held" | "kept";
            note: string;
        };
        ProtectionTransfers: {
            items: {
                to: string;
                state: string;
                ground: string;
                source: string;
                count: number;
                cases: number;
                first: string;
                last: string;
                acts: string[];
                /** @description Where the ground is the individual case: each transfer, as Article 38(3) asks. */
                documented?: {
                    at: string;
                    act: string;
                    subject: string;
                    case?: string;
                    purpose?: string;
                }[];
            }[];
        };
        ProtectionUnmarked: {
            subject: string;
        };
        ProviderSubject: {
            provider: string;
            subject: string;
        };
        PublishLawPackForm: {
            title: string;
            purpose: string;
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
        RaiseClaimForm: {
            measure: string;
            claimant: string;
            /** @default  */
            property: string;
            grounds: string;
            version: number;
        };
        ReadingView: {
            reading: string;
            exhibit: string;
            name: string;
            mime: string;
            size: number;
            sha256: string;
            segment: number;
            segments: number;
        };
        RedactForm: {
            purpose: string;
            authority: string;
            /** @default [] */
            conditionsSeen: string[];
            fewKnow?: string;
            areas: ({
                /** @constant */
                on: "page";
                page: number;
                x: number;
                y: number;
                width: number;
                height: number;
                why: string;
            } | {
                /** @constant */
                on: "text";
                from: number;
                to: number;
                why: string;
            } | {
                /** @constant */
                on: "cell";
                row: number;
                column?: number;
                why: string;
            })[];
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
                limitation?: string | "";
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
            epoc?: components["schemas"]["ElectronicOrderPart"];
            assets?: components["schemas"]["AssetOrderPart"];
            oral?: {
                /** Format: date-time */
                at: string;
                spokenTo: string;
                agreedUnder: string;
            };
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
                limitation?: string | "";
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
            epoc?: components["schemas"]["ElectronicOrderPartInput"];
            assets?: components["schemas"]["AssetOrderPartInput"];
            oral?: {
                /** Format: date-time */
                at: string;
                spokenTo: string;
                agreedUnder: string;
            };
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
            /** @description Whether the recipient's log proves that it was opened. */
            proved?: boolean;
            confirmations: {
                /** @enum {string} */
                type: "SUBMISSION_ACCEPTANCE" | "SUBMISSION_REJECTION" | "RELAY_REMMD_ACCEPTANCE" | "RELAY_REMMD_REJECTION" | "RELAY_REMMD_FAILURE" | "DELIVERY" | "NON_DELIVERY" | "RETRIEVAL" | "NON_RETRIEVAL";
                /** Format: date-time */
                at?: string;
                code?: string;
            }[];
        };
        RequestDocument: {
            /** @enum {string} */
            form: "letter-of-request" | "spontaneous-information" | "eio-annex-a" | "eio-annex-b" | "eio-annex-c" | "epoc" | "epoc-pr" | "epoc-annex-iii" | "epoc-annex-v" | "epoc-annex-vi" | "freezing-certificate" | "confiscation-certificate";
            forms: ("letter-of-request" | "spontaneous-information" | "eio-annex-a" | "eio-annex-b" | "eio-annex-c" | "epoc" | "epoc-pr" | "epoc-annex-iii" | "epoc-annex-v" | "epoc-annex-vi" | "freezing-certificate" | "confiscation-certificate")[];
            /** @enum {string} */
            view?: "authority" | "provider";
            reference: string;
            state: string;
            version: number;
            digest?: string;
            sentAt?: string;
            authorisedBy?: string;
            languages: string[];
            sections: {
                id: string;
                letter?: string;
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
        RequestFigures: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            lines: {
                /** @enum {string} */
                side: "requesting" | "requested";
                instrument: string;
                measure: string;
                state: string;
                urgent: boolean;
                issued: number;
                oral: number;
                fulfilled: number;
                notFulfilled: number;
                refused: number;
                pending: number;
                mean_h: number | null;
                median_h: number | null;
                remedies: number;
            }[];
            refusals: {
                /** @enum {string} */
                side: "requesting" | "requested";
                instrument: string;
                measure: string;
                state: string;
                urgent: boolean;
                ground: string;
                count: number;
            }[];
            preserved: {
                /** @enum {string} */
                side: "requesting" | "requested";
                instrument: string;
                state: string;
                followed: number;
                mean_h: number;
            }[];
            months: {
                month: string;
                sent: number;
                received: number;
                fulfilled: number;
                refused: number;
            }[];
            notRecorded: string[];
        };
        RequestHandovers: {
            items: {
                id: string;
                from: {
                    id: string;
                    name: string;
                } | null;
                to: {
                    id: string;
                    name: string;
                };
                note: string;
                by: {
                    id: string;
                    name: string;
                };
                at: string;
            }[];
        };
        RequestLabels: {
            items: string[];
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
            silentSince?: string;
            /** Format: date-time */
            hearingAt?: string;
            labels?: string[];
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
        RequestTemplate: {
            id: string;
            name: string;
            instrument: string;
            language: string;
            shared: boolean;
            mine: boolean;
            keptAt: string;
        };
        RequestTemplates: {
            items: components["schemas"]["RequestTemplate"][];
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
            silentSince?: string;
            /** Format: date-time */
            hearingAt?: string;
            labels?: string[];
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
                    impossible?: components["schemas"]["OrderImpossible"];
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
                    /** @default [] */
                    measures: components["schemas"]["MeasureResult"][];
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
                    /** @default [] */
                    measures: components["schemas"]["MeasureResult"][];
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
                step: "ask-progress";
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
                step: "tell-progress";
                detail: {
                    /** @enum {string} */
                    standing: "not-begun" | "under-way" | "waits-for-court" | "waits-for-other-authority" | "waits-for-you" | "partly-done" | "nearly-done" | "difficulty";
                    /** @default  */
                    expected: string | "";
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
                step: "propose-costs";
                detail: {
                    /** @enum {string} */
                    kind: "ordinary" | "extraordinary";
                    items: {
                        text: string;
                        amount: string;
                    }[];
                    /** @default  */
                    currency: string | "";
                    /** @enum {string} */
                    bears: "requested" | "requesting" | "shared";
                    share?: number;
                    /** @default false */
                    actual: boolean;
                    /** @default  */
                    message: string;
                    proposal: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "answer-costs";
                detail: {
                    proposal: string;
                    agreed: boolean;
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
                step: "propose-hearing";
                detail: {
                    measure: string;
                    minutes: number;
                    /** @default [] */
                    interpreters: {
                        language: string;
                        /** @enum {string} */
                        provided: "requesting" | "requested" | "each";
                    }[];
                    /** @default  */
                    link: string;
                    /** @default  */
                    message: string;
                    proposal: string;
                    zone: string;
                    slots: {
                        start: string;
                        /** Format: date-time */
                        at: string;
                    }[];
                    test?: {
                        start: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "answer-hearing";
                detail: {
                    proposal: string;
                    slot?: number;
                    /** @default  */
                    zone: string;
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
                step: "test-link";
                detail: {
                    proposal: string;
                    worked: boolean;
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
                step: "tell-preservation";
                detail: {
                    /** @enum {string} */
                    kind: "production-issued" | "extended";
                    /**
                     * @default
                     * @enum {string}
                     */
                    follow: "" | "mla" | "eio" | "epoc";
                    /** @default  */
                    reference: string;
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
                step: "raise-claim";
                detail: {
                    measure: string;
                    claimant: string;
                    /** @default  */
                    property: string;
                    grounds: string;
                    claim: string;
                };
            } | {
                seq: number;
                id: string;
                by: components["schemas"]["Actor"];
                /** Format: date-time */
                at: string;
                proposal?: string;
                /** @constant */
                step: "decide-claim";
                detail: {
                    claim: string;
                    /** @enum {string} */
                    decision: "upheld" | "upheld-in-part" | "dismissed" | "withdrawn";
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
                step: "tell-boarding";
                detail: {
                    /** Format: date */
                    on: string;
                    taken: {
                        text: string;
                        /** @enum {string} */
                        under: "authorised" | "imminent-danger" | "agreement" | "none";
                        /** @default  */
                        why: string;
                    }[];
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
            progress: components["schemas"]["ProgressView"][];
            costs: components["schemas"]["CostsView"][];
            hearings: components["schemas"]["HearingView"][];
            impossible: {
                reasons: ("incomplete" | "manifest-errors" | "insufficient-information" | "force-majeure" | "data-not-held" | "privilege" | "third-country-law" | "other")[];
                preserved: boolean;
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            }[];
            preservation: {
                /** @enum {string} */
                kind: "production-issued" | "extended";
                /**
                 * @default
                 * @enum {string}
                 */
                follow: "" | "mla" | "eio" | "epoc";
                /** @default  */
                reference: string;
                /** @default  */
                message: string;
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            }[];
            claims: components["schemas"]["ClaimView"][];
            boardings: {
                /** Format: date */
                on: string;
                taken: {
                    text: string;
                    /** @enum {string} */
                    under: "authorised" | "imminent-danger" | "agreement" | "none";
                    /** @default  */
                    why: string;
                }[];
                /** @default  */
                message: string;
                name: string;
                /** Format: date-time */
                at: string;
                event: number;
            }[];
            zones: {
                requesting?: string;
                requested?: string;
            };
            comments: components["schemas"]["FieldCommentView"][];
            deliveries: components["schemas"]["RequestDeliveryView"][];
            acts: components["schemas"]["ActView"][];
            pending: components["schemas"]["PendingStepView"][];
            grounds: components["schemas"]["RefusalGroundView"][];
        };
        RequestWorkload: {
            items: {
                officer?: {
                    id: string;
                    name: string;
                };
                open: number;
                ours: number;
                urgent: number;
                soon: number;
                late: number;
            }[];
            absences: {
                id: string;
                officer: {
                    id: string;
                    name: string;
                };
                from: string;
                until: string;
                cover: {
                    id: string;
                    name: string;
                };
            }[];
            colleagues: {
                id: string;
                name: string;
            }[];
        };
        RequestsHandedOver: {
            items: {
                id: string;
                version?: number;
                refused?: string;
            }[];
        };
        ResentView: {
            message: string;
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
            exculpatory?: boolean;
            measures?: components["schemas"]["MeasureResultInput"][];
        };
        ResultsView: {
            message: string;
            items: components["schemas"]["ManifestItem"][];
            measures: components["schemas"]["MeasureResult"][];
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
        SavedSearch: {
            id: string;
            name: string;
            filter: {
                [key: string]: string;
            };
        };
        SavedSearchForm: {
            name: string;
            filter: {
                [key: string]: string;
            };
        };
        SavedSearches: {
            items: {
                id: string;
                name: string;
                filter: {
                    [key: string]: string;
                };
            }[];
        };
        ScanView: {
            scan?: {
                /** @enum {string} */
                verdict: "waiting" | "clean" | "found" | "not-scanned";
                found?: string;
                scannedAt?: string;
                askedBy?: string;
                askedName?: string;
                askedWhy?: string;
                letBy?: string;
                letAt?: string;
                letWhy?: string;
            };
        };
        ScreeningAnswer: {
            /** @enum {string} */
            band: "none" | "look" | "strong";
            readonly candidates: components["schemas"]["ScreeningCandidate"][];
            thresholds: components["schemas"]["ScreeningThresholds"];
            among: number;
            tooCommon: boolean;
            readonly words: string[];
        };
        ScreeningApprovalForm: {
            agree: boolean;
            note: string;
        };
        ScreeningBatch: {
            id: string;
            name: string;
            purpose: string;
            total: number;
            done: number;
            strong: number;
            look: number;
            startedAt: string;
            finishedAt?: string;
            standingUntil?: string;
            fresh: number;
            aim?: string;
            /**
             * @description Whether a second person must agree before anybody of it is looked up, and has.
             * @enum {string}
             */
            approval: "not-needed" | "waits" | "given" | "declined";
            approvedBy?: string;
            approvalNote?: string;
            officerName: string;
        };
        ScreeningBatchForm: {
            case: string;
            /** @enum {string} */
            aim: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            purpose: string;
            name: string;
            /** @default [] */
            lists: string[];
            fileBase64?: string;
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "windows-1256" | "windows-1253" | "windows-1255" | "gb18030" | "shift_jis" | "euc-kr";
            /** @default {} */
            mapping: {
                [key: string]: "name" | "alias" | "given" | "family" | "birth" | "country" | "kind" | "reference" | "misused" | "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
            };
            from?: string;
            /** @default 0 */
            standing_days: number;
        };
        ScreeningBatchRows: {
            batch: components["schemas"]["ScreeningBatch"];
            readonly items: {
                row: number;
                reference: string;
                subject: components["schemas"]["ScreeningDescribed"];
                /** @enum {string} */
                band?: "none" | "look" | "strong";
                fresh: number;
                readonly hits: {
                    record: string;
                    reference: string;
                    name: string;
                    probability: number;
                    /** @enum {string} */
                    band: "none" | "look" | "strong";
                }[];
            }[];
            next?: number;
        };
        ScreeningBatchStarted: {
            batch: components["schemas"]["ScreeningBatch"];
            report: components["schemas"]["ScreeningReport"];
        };
        ScreeningBatches: {
            readonly items: components["schemas"]["ScreeningBatch"][];
        };
        ScreeningCandidate: {
            record: string;
            list: string;
            reference: string;
            subject: components["schemas"]["ScreeningDescribed"];
            digest: string;
            misused: boolean;
            probability: number;
            bits: number;
            /** @enum {string} */
            band: "none" | "look" | "strong";
            readonly compared: {
                /** @enum {string} */
                feature: "name" | "birth" | "country" | "identifier";
                /** @enum {string} */
                says: "agreed" | "disagreed" | "missing";
                left: string;
                right: string;
                level?: string;
                type?: string;
                readonly pairs?: {
                    a: string;
                    b: string;
                    latin: string;
                    /** @enum {string} */
                    way: "same" | "spelling" | "short-form" | "transliteration" | "initial" | "joined";
                    cost: number;
                }[];
                readonly onlyLeft?: string[];
                readonly onlyRight?: string[];
                contradicts?: boolean;
            }[];
            readonly steps: {
                what: string;
                bits: number;
                readonly facts: {
                    [key: string]: string;
                };
            }[];
            judgement?: {
                /** @enum {string} */
                verdict: "same" | "different" | "unsure";
                reason: string;
                officerName: string;
                at: string;
            };
            cleared: boolean;
        };
        ScreeningDescribed: {
            /** @enum {string} */
            kind: "person" | "organisation" | "vessel" | "aircraft" | "vehicle" | "place" | "account" | "phone";
            readonly names: string[];
            /** @default  */
            birth: string;
            /** @default [] */
            readonly countries: string[];
            /** @default [] */
            readonly identifiers: {
                /** @enum {string} */
                type: "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
                value: string;
                country?: string;
            }[];
        };
        ScreeningDescribedInput: {
            /** @enum {string} */
            kind: "person" | "organisation" | "vessel" | "aircraft" | "vehicle" | "place" | "account" | "phone";
            readonly names: string[];
            /** @default  */
            birth: string;
            /** @default [] */
            readonly countries: string[];
            /** @default [] */
            readonly identifiers: {
                /** @enum {string} */
                type: "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
                value: string;
                country?: string;
            }[];
        };
        ScreeningImportForm: {
            name: string;
            source: string;
            purpose: string;
            fileBase64: string;
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "windows-1256" | "windows-1253" | "windows-1255" | "gb18030" | "shift_jis" | "euc-kr";
            /** @default {} */
            mapping: {
                [key: string]: "name" | "alias" | "given" | "family" | "birth" | "country" | "kind" | "reference" | "misused" | "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
            };
        };
        ScreeningImported: {
            list: components["schemas"]["ScreeningList"];
            report: components["schemas"]["ScreeningReport"];
        };
        ScreeningJudged: {
            record: string;
            /** @enum {string} */
            verdict: "same" | "different" | "unsure";
            at: string;
        };
        ScreeningJudgementForm: {
            case: string;
            subject: components["schemas"]["ScreeningDescribedInput"];
            record: string;
            digest: string;
            /** @enum {string} */
            verdict: "same" | "different" | "unsure";
            reason: string;
        };
        ScreeningList: {
            id: string;
            name: string;
            source: string;
            purpose: string;
            entities: number;
            importedAt: string;
            importedBy: string;
        };
        ScreeningLists: {
            readonly items: components["schemas"]["ScreeningList"][];
        };
        ScreeningQueryForm: {
            case: string;
            /** @enum {string} */
            aim: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            purpose: string;
            /** @default [] */
            lists: string[];
            subject: components["schemas"]["ScreeningDescribedInput"];
            /** @default 50 */
            limit: number;
        };
        ScreeningRefileForm: {
            why: string;
        };
        ScreeningRefilingView: {
            refiling?: {
                done: number;
                total: number;
                why: string;
                officerName: string;
                startedAt: string;
                finishedAt?: string;
            };
        };
        ScreeningReport: {
            encoding: string;
            guessed: boolean;
            readonly columns: {
                heading: string;
                column?: string;
            }[];
            rows: number;
            taken: number;
            readonly faults: {
                row: number;
                code: string;
                value: string;
            }[];
            faultsTotal: number;
        };
        ScreeningThresholds: {
            look: number;
            strong: number;
            chosen?: {
                why: string;
                officerName: string;
                at: string;
            };
        };
        ScreeningThresholdsForm: {
            look: number;
            strong: number;
            why: string;
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
        SubscribeLawPackForm: {
            node: string;
        };
        SuggestedDeadline: {
            date?: string;
            reasons: {
                /** @enum {string} */
                code: "limitation" | "hearing" | "served-before" | "appearance" | "operation" | "interception-begins" | "return-of-person" | "proceedings-barred" | "statutory" | "experience" | "urgent-without-day" | "nothing-known";
                date?: string;
                article: string;
                source: string;
                confidence: string;
                measure?: string;
                params: {
                    [key: string]: string | number;
                };
            }[];
        };
        SuspendNodeForm: {
            reason: string;
        };
        TakeTrustListForm: {
            url: string;
            root: string;
        };
        TeamBasesView: {
            on: string;
            readonly items: {
                instrument: string;
                title: string;
                article: string;
                source: string;
                confidence: string;
                readonly standings: components["schemas"]["LawStandingView"][];
                readonly pairs: {
                    one: string;
                    other: string;
                    usable: boolean;
                    byAgreement: boolean;
                    readonly reasons: components["schemas"]["LawReasonView"][];
                }[];
                all: boolean;
            }[];
            readonly thirdStates: string[];
            unionBasis: boolean;
        };
        TeamCompartmentForm: {
            title: string;
            members: string[];
        };
        TeamDecideForm: {
            deed: {
                /** @constant */
                kind: "go";
                operation: string;
                /** @enum {string} */
                word: "go" | "no-go";
                reason?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "close-operation";
                operation: string;
            } | {
                /** @constant */
                kind: "adopt";
                event: string;
                reason: string;
            } | {
                /** @constant */
                kind: "leg-leave";
                operation: string;
                leg: string;
                /** @enum {string} */
                word: "granted" | "conditions" | "refused";
                authority: string;
                law: string;
                conditions?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "controller";
                member: string;
            } | {
                /** @constant */
                kind: "verify";
                material: string;
                /** @enum {string} */
                verdict: "release" | "reject";
                reason: string;
            } | {
                /** @constant */
                kind: "use-answer";
                use: string;
                /** @enum {string} */
                answer: "given" | "refused";
                reason: string;
            } | {
                /** @constant */
                kind: "regime";
                /** @enum {string} */
                regime: "whole-file" | "relevant" | "used";
                law: string;
                text?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "sign-report";
                operation: string;
                digest: string;
                capacity: string;
            };
            lane?: string;
        };
        TeamFilesView: {
            readonly items: {
                id: string;
                node: string;
                name: string;
                at: string;
                material: string;
                lane: string;
                title: string;
                /** @enum {string} */
                kept: "operational" | "non-operational";
                /** @enum {string} */
                origin: "before" | "inside" | "outside";
                available: string;
                law: string;
                since?: string;
                source?: string;
                conditions?: string;
                persons: boolean;
                transfer?: {
                    /** @enum {string} */
                    ground: "adequacy" | "instrument" | "assessed" | "derogation";
                    text: string;
                };
                file: {
                    number: string;
                    name: string;
                    size: number;
                    sha256: string;
                };
                /** @enum {string} */
                standing: "open" | "uncontrolled" | "quarantined" | "released" | "rejected";
                verdict?: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    /** @enum {string} */
                    verdict: "release" | "reject";
                    reason: string;
                };
                readonly takenIn: string[];
                here?: {
                    eraseBy: string;
                    goneAt?: string;
                };
                erases: {
                    at: string;
                    /** @enum {string} */
                    why: "all-have-it" | "term" | "rejected";
                };
                readonly erased: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    /** @enum {string} */
                    why: "all-have-it" | "term" | "rejected";
                }[];
                readonly disclosedBy: string[];
                mayTakeIn: boolean;
                mayVerify: boolean;
                readonly uses: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    use: string;
                    /** @enum {string} */
                    purpose: "team" | "other-offence" | "threat" | "other";
                    text: string;
                    readonly answers: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        /** @enum {string} */
                        answer: "given" | "refused";
                        reason: string;
                    }[];
                    /** @enum {string} */
                    verdict: "free" | "notice" | "waits" | "given" | "refused" | "outside";
                    article: string;
                    readonly waits: string[];
                    mine: boolean;
                }[];
            }[];
            readonly thirdStates: string[];
            unionBasis: boolean;
            controller?: string;
            readonly regimes: {
                node: string;
                state: string;
                self: boolean;
                /** @enum {string} */
                regime?: "whole-file" | "relevant" | "used";
                law?: string;
                text?: string;
                readonly over: string[];
            }[];
        };
        TeamLine: {
            id: string;
            case: string;
            title: string;
            /** @enum {string} */
            state: "negotiating" | "open" | "ended";
            readonly nodes: string[];
            movedAt: string;
        };
        TeamNeedForm: {
            lane: string;
            member: string;
            needs: boolean;
        };
        TeamNegotiateForm: {
            deed: {
                /** @constant */
                kind: "clause";
                edition: number;
                /** @enum {string} */
                section: "basis" | "purpose" | "period" | "states" | "leaders" | "members" | "participants" | "gathering" | "prior-evidence" | "outside-evidence" | "use" | "disclosure" | "protection" | "confidentiality" | "victims" | "assets" | "costs" | "media" | "evaluation" | "amendment" | "annexes";
                text: string;
                lang?: string;
                /** Format: date */
                from?: string;
                /** Format: date */
                until?: string;
                terms?: {
                    operational: number;
                    "non-operational": number;
                };
                over: string[];
            } | {
                /** @constant */
                kind: "translate";
                edition: number;
                clause: string;
                lang: string;
                text: string;
                by: string;
            } | {
                /** @constant */
                kind: "agree";
                edition: number;
                /** @enum {string} */
                section: "basis" | "purpose" | "period" | "states" | "leaders" | "members" | "participants" | "gathering" | "prior-evidence" | "outside-evidence" | "use" | "disclosure" | "protection" | "confidentiality" | "victims" | "assets" | "costs" | "media" | "evaluation" | "amendment" | "annexes";
                clause: string;
            } | {
                /** @constant */
                kind: "reopen";
                edition: number;
                /** @enum {string} */
                why: "amendment" | "extension";
                reason: string;
            };
        };
        TeamOperationView: {
            id: string;
            team: string;
            title: string;
            lane: string;
            plan: {
                value: {
                    operation: string;
                    title: string;
                    text: string;
                    zero: string;
                    /** @enum {string} */
                    form?: "day" | "delivery" | "pursuit";
                    /** @enum {string} */
                    method?: "intact" | "replaced" | "partly-replaced";
                    fallback?: string;
                };
                readonly writes: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    value: {
                        operation: string;
                        title: string;
                        text: string;
                        zero: string;
                        /** @enum {string} */
                        form?: "day" | "delivery" | "pursuit";
                        /** @enum {string} */
                        method?: "intact" | "replaced" | "partly-replaced";
                        fallback?: string;
                    };
                }[];
                conflict: boolean;
            };
            readonly legs: {
                id: string;
                no: number;
                node: string;
                directs: string;
                from: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                to: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                at: string;
                readonly writes: string[];
                allowed: boolean;
                leave?: {
                    value: {
                        leg: string;
                        /** @enum {string} */
                        word: "granted" | "conditions" | "refused";
                        authority: string;
                        law: string;
                        conditions?: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            leg: string;
                            /** @enum {string} */
                            word: "granted" | "conditions" | "refused";
                            authority: string;
                            law: string;
                            conditions?: string;
                        };
                    }[];
                    conflict: boolean;
                };
                state?: {
                    value: {
                        leg: string;
                        /** @enum {string} */
                        state: "waiting" | "taken-over" | "handed-over" | "lost" | "stopped";
                        note?: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            leg: string;
                            /** @enum {string} */
                            state: "waiting" | "taken-over" | "handed-over" | "lost" | "stopped";
                            note?: string;
                        };
                    }[];
                    conflict: boolean;
                };
            }[];
            stage: string;
            leads: boolean;
            self: string;
            readonly zones: {
                node: string;
                state: string;
                zone: string;
            }[];
            readonly words: {
                node: string;
                state: string;
                line?: {
                    fails: number;
                    lastOutAt?: string;
                    lastInAt?: string;
                    unopened: number;
                    since?: string;
                };
                word?: {
                    value: {
                        /** @enum {string} */
                        word: "go" | "no-go";
                        reason?: string;
                        operation: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            /** @enum {string} */
                            word: "go" | "no-go";
                            reason?: string;
                            operation: string;
                        };
                    }[];
                    conflict: boolean;
                };
            }[];
            readonly targets: {
                id: string;
                plan: {
                    value: {
                        target: string;
                        label: string;
                        where: {
                            name: string;
                            state: string;
                            zone: string;
                            lat?: number;
                            lon?: number;
                        };
                        node: string;
                        unit: string;
                        at: string;
                        operation: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            target: string;
                            label: string;
                            where: {
                                name: string;
                                state: string;
                                zone: string;
                                lat?: number;
                                lon?: number;
                            };
                            node: string;
                            unit: string;
                            at: string;
                            operation: string;
                        };
                    }[];
                    conflict: boolean;
                };
                status?: {
                    value: {
                        /** @enum {string} */
                        status: "ready" | "moving" | "entered" | "secured" | "empty" | "aborted";
                        note?: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            /** @enum {string} */
                            status: "ready" | "moving" | "entered" | "secured" | "empty" | "aborted";
                            note?: string;
                        };
                    }[];
                    conflict: boolean;
                };
                since?: string;
            }[];
            readonly results: {
                id: string;
                node: string;
                name: string;
                at: string;
                target?: string;
                /** @enum {string} */
                what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                count: number;
                text?: string;
                amount_cents?: number;
                currency?: string;
                withdrawn?: string;
            }[];
            readonly tallies: {
                /** @enum {string} */
                what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                count: number;
            }[];
            readonly seized: {
                currency: string;
                amount_cents: number;
            }[];
            readonly timeline: {
                id: string;
                node: string;
                name: string;
                at: string;
                kind: string;
                target?: string;
                code?: string;
                text?: string;
                count?: number;
            }[];
            conflicts: number;
            closed?: {
                at: string;
                name: string;
                node: string;
            };
            readonly reportSignatures: {
                node: string;
                name: string;
                capacity: string;
                at: string;
                digest: string;
            }[];
        };
        TeamPage: {
            items: components["schemas"]["TeamLine"][];
            next?: string;
        };
        TeamPartForm: {
            /** @constant */
            kind: "end";
            reason: string;
        } | {
            /** @constant */
            kind: "leave";
            reason: string;
        } | {
            /** @constant */
            kind: "remove";
            node: string;
            reason: string;
        };
        TeamPlanForm: {
            title: string;
            /** @enum {string} */
            what: "person" | "place" | "number" | "account";
            /** @default [] */
            names: string[];
            /** @default  */
            birth: string;
            number?: string;
            /** @enum {string} */
            type?: "document" | "imo" | "mmsi" | "vin" | "plate" | "aircraft" | "phone" | "imei" | "iban" | "account" | "register";
            position?: {
                lat: number;
                lon: number;
            };
            /** Format: date-time */
            at: string;
            purpose: string;
            contact?: string;
        };
        TeamPlannedView: {
            readonly items: {
                id: string;
                title: string;
                /** @enum {string} */
                what: "person" | "place" | "number" | "account";
                actsAt: string;
                plannedAt: string;
                endedAt?: string;
                readonly partners: string[];
                readonly met: {
                    partner: string;
                    name: string;
                    authority: string;
                    at: string;
                }[];
            }[];
            readonly lines: string[];
        };
        TeamProposeForm: {
            case: string;
            title: string;
            purpose: string;
            /** @default [] */
            offences: string[];
            nodes: string[];
        };
        TeamRecordedView: {
            team: string;
            event: string;
        };
        TeamReportView: {
            team: {
                id: string;
                title: string;
                purpose: string;
            };
            agreement?: {
                edition: number;
                digest: string;
                since: string;
                from?: string;
                until?: string;
            };
            readonly parties: {
                node: string;
                state: string;
                authority: string;
            }[];
            readonly signatures: {
                id: string;
                node: string;
                name: string;
                at: string;
                capacity: string;
                digest: string;
            }[];
            operation: {
                id: string;
                title: string;
                text: string;
                zero: string;
                /** @enum {string} */
                form?: "day" | "delivery" | "pursuit";
                /** @enum {string} */
                method?: "intact" | "replaced" | "partly-replaced";
                fallback?: string;
                stage: string;
                closedAt?: string;
                closedBy?: string;
            };
            readonly words: {
                id: string;
                node: string;
                name: string;
                at: string;
                state: string;
                /** @enum {string} */
                word: "go" | "no-go";
                reason?: string;
            }[];
            readonly targets: {
                id: string;
                label: string;
                where: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                state: string;
                unit: string;
                planned: string;
                readonly steps: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    /** @enum {string} */
                    status: "ready" | "moving" | "entered" | "secured" | "empty" | "aborted";
                    note?: string;
                    readonly settles?: string[];
                }[];
                readonly open: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    /** @enum {string} */
                    status: "ready" | "moving" | "entered" | "secured" | "empty" | "aborted";
                }[];
                readonly results: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    target?: string;
                    /** @enum {string} */
                    what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                    count: number;
                    text?: string;
                    amount_cents?: number;
                    currency?: string;
                    withdrawn?: string;
                }[];
            }[];
            readonly legs: {
                id: string;
                no: number;
                node: string;
                directs: string;
                from: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                to: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                at: string;
                readonly writes: string[];
                allowed: boolean;
                leave?: {
                    value: {
                        leg: string;
                        /** @enum {string} */
                        word: "granted" | "conditions" | "refused";
                        authority: string;
                        law: string;
                        conditions?: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            leg: string;
                            /** @enum {string} */
                            word: "granted" | "conditions" | "refused";
                            authority: string;
                            law: string;
                            conditions?: string;
                        };
                    }[];
                    conflict: boolean;
                };
                state?: {
                    value: {
                        leg: string;
                        /** @enum {string} */
                        state: "waiting" | "taken-over" | "handed-over" | "lost" | "stopped";
                        note?: string;
                    };
                    readonly writes: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        value: {
                            leg: string;
                            /** @enum {string} */
                            state: "waiting" | "taken-over" | "handed-over" | "lost" | "stopped";
                            note?: string;
                        };
                    }[];
                    conflict: boolean;
                };
            }[];
            readonly elsewhere: {
                id: string;
                node: string;
                name: string;
                at: string;
                target?: string;
                /** @enum {string} */
                what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                count: number;
                text?: string;
                amount_cents?: number;
                currency?: string;
                withdrawn?: string;
            }[];
            readonly tallies: {
                /** @enum {string} */
                what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                count: number;
            }[];
            readonly seized: {
                currency: string;
                amount_cents: number;
            }[];
            statistics: {
                parties: number;
                targets: number;
                readonly by: {
                    state: string;
                    /** @enum {string} */
                    what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                    count: number;
                }[];
            };
            readonly withdrawn: {
                id: string;
                node: string;
                name: string;
                at: string;
                target?: string;
                /** @enum {string} */
                what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                count: number;
                text?: string;
                amount_cents?: number;
                currency?: string;
                withdrawn?: string;
            }[];
            contradictions: number;
            aside: number;
            events: number;
            digest: string;
            readonly signed: {
                node: string;
                name: string;
                capacity: string;
                at: string;
                digest: string;
                holds: boolean;
            }[];
        };
        TeamSeatForm: {
            officer?: string;
            name?: string;
            authority?: string;
            /** @enum {string} */
            function: "leader" | "deputy" | "judge" | "prosecutor" | "investigator" | "seconded" | "financial-analyst" | "cyber-specialist" | "victim-specialist" | "liaison" | "europol" | "eurojust" | "interpol";
            /** @default false */
            administrator: boolean;
        };
        TeamShareForm: {
            title: string;
            /**
             * @default operational
             * @enum {string}
             */
            kept: "operational" | "non-operational";
            /**
             * @default inside
             * @enum {string}
             */
            origin: "before" | "inside" | "outside";
            available: string;
            law: string;
            /** Format: date */
            since?: string;
            source?: string;
            conditions?: string;
            persons: boolean;
            transfer?: {
                /** @enum {string} */
                ground: "adequacy" | "instrument" | "assessed" | "derogation";
                text: string;
            };
            exhibit: string;
            /** @default 28 */
            days: number;
            lane?: string;
        };
        TeamSignForm: {
            edition: number;
            digest: string;
            capacity: string;
        };
        TeamUnseatForm: {
            reason: string;
        };
        TeamView: {
            id: string;
            case: string;
            title: string;
            purpose: string;
            readonly offences: string[];
            /** @enum {string} */
            state: "negotiating" | "open" | "ended";
            founded: {
                at: string;
                node: string;
                name: string;
            };
            readonly parties: {
                node: string;
                state: string;
                authority: string;
                self: boolean;
                left?: {
                    at: string;
                    reason: string;
                    own: boolean;
                };
                line?: {
                    fails: number;
                    lastOutAt?: string;
                    lastInAt?: string;
                    unopened: number;
                    since?: string;
                };
            }[];
            agreement: {
                readonly editions: {
                    n: number;
                    /** @enum {string} */
                    why: "first" | "amendment" | "extension";
                    reason?: string;
                    readonly sections: {
                        /** @enum {string} */
                        id: "basis" | "purpose" | "period" | "states" | "leaders" | "members" | "participants" | "gathering" | "prior-evidence" | "outside-evidence" | "use" | "disclosure" | "protection" | "confidentiality" | "victims" | "assets" | "costs" | "media" | "evaluation" | "amendment" | "annexes";
                        needed: boolean;
                        article: string;
                        readonly versions: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            text: string;
                            lang?: string;
                            terms?: {
                                operational: number;
                                "non-operational": number;
                            };
                            readonly translations: {
                                id: string;
                                node: string;
                                name: string;
                                at: string;
                                lang: string;
                                text: string;
                                by: string;
                            }[];
                            from?: string;
                            until?: string;
                            replaced: boolean;
                        }[];
                        stands: {
                            [key: string]: string;
                        };
                        settled?: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            text: string;
                            lang?: string;
                            terms?: {
                                operational: number;
                                "non-operational": number;
                            };
                            readonly translations: {
                                id: string;
                                node: string;
                                name: string;
                                at: string;
                                lang: string;
                                text: string;
                                by: string;
                            }[];
                            from?: string;
                            until?: string;
                            replaced: boolean;
                        };
                    }[];
                    readonly missing: ("basis" | "purpose" | "period" | "states" | "leaders" | "members" | "participants" | "gathering" | "prior-evidence" | "outside-evidence" | "use" | "disclosure" | "protection" | "confidentiality" | "victims" | "assets" | "costs" | "media" | "evaluation" | "amendment" | "annexes")[];
                    toSign?: string;
                    readonly signatures: {
                        id: string;
                        node: string;
                        name: string;
                        at: string;
                        capacity: string;
                        digest: string;
                    }[];
                    inForce?: {
                        since: string;
                        digest: string;
                    };
                }[];
                inForce?: number;
                period: {
                    from?: string;
                    until?: string;
                };
                model: {
                    source: string;
                    confidence: string;
                };
                over: boolean;
            };
            readonly ends: {
                node: string;
                at: string;
                reason: string;
            }[];
            inside: boolean;
            readonly me: string[];
            leads: boolean;
            readonly members: {
                id: string;
                node: string;
                name: string;
                authority: string;
                /** @enum {string} */
                function: "leader" | "deputy" | "judge" | "prosecutor" | "investigator" | "seconded" | "financial-analyst" | "cyber-specialist" | "victim-specialist" | "liaison" | "europol" | "eurojust" | "interpol";
                administrator: boolean;
                since: string;
                until?: string;
                mine: boolean;
            }[];
            readonly compartments: {
                lane: string;
                title: string;
                openedBy: string;
                at: string;
                readonly members: string[];
            }[];
            work: {
                readonly objectives: {
                    id: string;
                    lane: string;
                    text: {
                        value: string;
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: string;
                        }[];
                        conflict: boolean;
                    };
                }[];
                readonly tasks: {
                    id: string;
                    lane: string;
                    plan: {
                        value: {
                            task: string;
                            title: string;
                            text?: string;
                            owner?: string;
                            due?: string;
                            readonly needs: string[];
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                task: string;
                                title: string;
                                text?: string;
                                owner?: string;
                                due?: string;
                                readonly needs: string[];
                            };
                        }[];
                        conflict: boolean;
                    };
                    state?: {
                        value: {
                            /** @enum {string} */
                            state: "open" | "under-way" | "blocked" | "done" | "dropped";
                            note?: string;
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                /** @enum {string} */
                                state: "open" | "under-way" | "blocked" | "done" | "dropped";
                                note?: string;
                            };
                        }[];
                        conflict: boolean;
                    };
                    readonly waitsFor: string[];
                }[];
                readonly messages: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    lane: string;
                    withdrawn?: string;
                    to?: string;
                    text: string;
                    readonly mentions: string[];
                    handling: string;
                    mine: boolean;
                }[];
                readonly decisions: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    lane: string;
                    withdrawn?: string;
                    title: string;
                    text: string;
                    readonly present: string[];
                }[];
                readonly steps: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    lane: string;
                    withdrawn?: string;
                    taken: string;
                    where: {
                        name: string;
                        state: string;
                        zone: string;
                        lat?: number;
                        lon?: number;
                    };
                    what: string;
                    law: string;
                    directedBy?: string;
                }[];
                readonly costs: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    lane: string;
                    withdrawn?: string;
                    amount_cents: number;
                    currency: string;
                    what: string;
                    borneBy: string;
                    funding?: string;
                }[];
                readonly evaluations: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    lane: string;
                    withdrawn?: string;
                    answers: {
                        [key: string]: string;
                    };
                }[];
                readonly lessons: {
                    id: string;
                    node: string;
                    name: string;
                    at: string;
                    lane: string;
                    withdrawn?: string;
                    area: string;
                    text: string;
                }[];
                readonly meetings: {
                    id: string;
                    lane: string;
                    plan: {
                        value: {
                            meeting: string;
                            title: string;
                            at: string;
                            where: string;
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                meeting: string;
                                title: string;
                                at: string;
                                where: string;
                            };
                        }[];
                        conflict: boolean;
                    };
                }[];
                readonly keeps: {
                    id: string;
                    lane: string;
                    plan: {
                        value: {
                            kept: string;
                            what: string;
                            node: string;
                            law: string;
                            until?: string;
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                kept: string;
                                what: string;
                                node: string;
                                law: string;
                                until?: string;
                            };
                        }[];
                        conflict: boolean;
                    };
                }[];
                readonly entities: {
                    id: string;
                    lane: string;
                    plan: {
                        value: {
                            entity: string;
                            /** @enum {string} */
                            is: "person" | "company" | "place" | "vehicle" | "vessel" | "number" | "account" | "record" | "other";
                            label: string;
                            text?: string;
                            readonly ties: {
                                to: string;
                                as: string;
                            }[];
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                entity: string;
                                /** @enum {string} */
                                is: "person" | "company" | "place" | "vehicle" | "vessel" | "number" | "account" | "record" | "other";
                                label: string;
                                text?: string;
                                readonly ties: {
                                    to: string;
                                    as: string;
                                }[];
                            };
                        }[];
                        conflict: boolean;
                    };
                }[];
                readonly funding: {
                    id: string;
                    lane: string;
                    plan: {
                        value: {
                            funding: string;
                            source: string;
                            what: string;
                            amount_cents: number;
                            currency: string;
                            by: string;
                            due?: string;
                            /** @enum {string} */
                            state: "drafted" | "asked" | "granted" | "refused" | "paid";
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                funding: string;
                                source: string;
                                what: string;
                                amount_cents: number;
                                currency: string;
                                by: string;
                                due?: string;
                                /** @enum {string} */
                                state: "drafted" | "asked" | "granted" | "refused" | "paid";
                            };
                        }[];
                        conflict: boolean;
                    };
                }[];
                readonly equipment: {
                    id: string;
                    lane: string;
                    plan: {
                        value: {
                            equipment: string;
                            what: string;
                            owner: string;
                            holder: string;
                            until?: string;
                            /** @enum {string} */
                            state: "wanted" | "lent" | "returned";
                        };
                        readonly writes: {
                            id: string;
                            node: string;
                            name: string;
                            at: string;
                            value: {
                                equipment: string;
                                what: string;
                                owner: string;
                                holder: string;
                                until?: string;
                                /** @enum {string} */
                                state: "wanted" | "lent" | "returned";
                            };
                        }[];
                        conflict: boolean;
                    };
                }[];
            };
            readonly operations: {
                id: string;
                lane: string;
                title: string;
                zero: string;
                stage: string;
                targets: number;
                conflicts: number;
            }[];
            readonly aside: {
                id: string;
                node: string;
                name: string;
                at: string;
                kind: string;
                /** @enum {string} */
                why: "after-leaving" | "not-a-party" | "before-signature" | "not-seated" | "not-a-leader" | "not-a-magistrate" | "not-an-administrator" | "no-permission" | "unknown-thing";
            }[];
        };
        TeamWorkForm: {
            deed: {
                /** @constant */
                kind: "objective";
                objective: string;
                text: string;
                over: string[];
            } | {
                /** @constant */
                kind: "task";
                task: string;
                title: string;
                text?: string;
                owner?: string;
                /** Format: date-time */
                due?: string;
                needs: string[];
                over: string[];
            } | {
                /** @constant */
                kind: "task-state";
                task: string;
                /** @enum {string} */
                state: "open" | "under-way" | "blocked" | "done" | "dropped";
                note?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "say";
                to?: string;
                text: string;
                mentions: string[];
                /** @enum {string} */
                handling: "H0" | "H1" | "H2" | "H3";
            } | {
                /** @constant */
                kind: "decision";
                title: string;
                text: string;
                present: string[];
            } | {
                /** @constant */
                kind: "step";
                /** Format: date-time */
                taken: string;
                where: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                what: string;
                law: string;
                directedBy?: string;
            } | {
                /** @constant */
                kind: "cost";
                what: string;
                amount_cents: number;
                currency: string;
                borneBy: string;
                funding?: string;
            } | {
                /** @constant */
                kind: "operation";
                operation: string;
                title: string;
                text: string;
                /** Format: date-time */
                zero: string;
                /** @enum {string} */
                form?: "day" | "delivery" | "pursuit";
                /** @enum {string} */
                method?: "intact" | "replaced" | "partly-replaced";
                fallback?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "leg";
                operation: string;
                leg: string;
                no: number;
                node: string;
                directs: string;
                from: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                to: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                /** Format: date-time */
                at: string;
                over: string[];
            } | {
                /** @constant */
                kind: "leg-state";
                operation: string;
                leg: string;
                /** @enum {string} */
                state: "waiting" | "taken-over" | "handed-over" | "lost" | "stopped";
                note?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "use";
                use: string;
                material: string;
                /** @enum {string} */
                purpose: "team" | "other-offence" | "threat" | "other";
                text: string;
            } | {
                /** @constant */
                kind: "meeting";
                meeting: string;
                title: string;
                /** Format: date-time */
                at: string;
                where: string;
                over: string[];
            } | {
                /** @constant */
                kind: "lesson";
                /** @enum {string} */
                area: "law" | "evidence" | "victims" | "assets" | "work" | "tools";
                text: string;
            } | {
                /** @constant */
                kind: "keeps";
                kept: string;
                what: string;
                node: string;
                law: string;
                /** Format: date */
                until?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "entity";
                entity: string;
                /** @enum {string} */
                is: "person" | "company" | "place" | "vehicle" | "vessel" | "number" | "account" | "record" | "other";
                label: string;
                text?: string;
                ties: {
                    to: string;
                    as: string;
                }[];
                over: string[];
            } | {
                /** @constant */
                kind: "funding";
                funding: string;
                source: string;
                what: string;
                amount_cents: number;
                currency: string;
                by: string;
                /** Format: date */
                due?: string;
                /** @enum {string} */
                state: "drafted" | "asked" | "granted" | "refused" | "paid";
                over: string[];
            } | {
                /** @constant */
                kind: "equipment";
                equipment: string;
                what: string;
                owner: string;
                holder: string;
                /** Format: date */
                until?: string;
                /** @enum {string} */
                state: "wanted" | "lent" | "returned";
                over: string[];
            } | {
                /** @constant */
                kind: "target";
                operation: string;
                target: string;
                label: string;
                where: {
                    name: string;
                    state: string;
                    zone: string;
                    lat?: number;
                    lon?: number;
                };
                node: string;
                unit: string;
                /** Format: date-time */
                at: string;
                over: string[];
            } | {
                /** @constant */
                kind: "status";
                operation: string;
                target: string;
                /** @enum {string} */
                status: "ready" | "moving" | "entered" | "secured" | "empty" | "aborted";
                note?: string;
                over: string[];
            } | {
                /** @constant */
                kind: "result";
                operation: string;
                target?: string;
                /** @enum {string} */
                what: "arrest" | "search" | "seizure" | "frozen" | "safeguarded" | "incident";
                count: number;
                text?: string;
                amount_cents?: number;
                currency?: string;
            } | {
                /** @constant */
                kind: "withdraw";
                event: string;
                reason: string;
            } | {
                /** @constant */
                kind: "evaluate";
                answers: {
                    [key: string]: string;
                };
            };
            lane?: string;
        };
        TellBoardingForm: {
            /** Format: date */
            on: string;
            taken: {
                text: string;
                /** @enum {string} */
                under: "authorised" | "imminent-danger" | "agreement" | "none";
                /** @default  */
                why: string;
            }[];
            /** @default  */
            message: string;
            version: number;
        };
        TellPreservationForm: {
            /** @enum {string} */
            kind: "production-issued" | "extended";
            /**
             * @default
             * @enum {string}
             */
            follow: "" | "mla" | "eio" | "epoc";
            /** @default  */
            reference: string;
            /** @default  */
            message: string;
            version: number;
        };
        TellProgressForm: {
            /** @enum {string} */
            standing: "not-begun" | "under-way" | "waits-for-court" | "waits-for-other-authority" | "waits-for-you" | "partly-done" | "nearly-done" | "difficulty";
            /** @default  */
            expected: string | "";
            /** @default  */
            message: string;
            version: number;
        };
        TemplateForgotten: {
            /** @constant */
            done: true;
        };
        TermForm: {
            from: string;
            to: string;
            words: string;
            rendered: string;
        };
        TermView: {
            id: string;
            source: string;
            target: string;
            words: string;
            rendered: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        TermsView: {
            items: components["schemas"]["TermView"][];
        };
        TestLinkForm: {
            proposal: string;
            worked: boolean;
            /** @default  */
            message: string;
            version: number;
        };
        TextState: {
            text?: {
                /** @enum {string} */
                state: "reading" | "done" | "failed";
                parts: number;
                nextPart: number;
                blank: number;
                recognised: number;
                why?: string;
            };
        };
        Texts: {
            lang: string;
            text: string;
            translatedFrom?: string;
            certifiedBy?: string;
            machine?: string;
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
        TranslationHelp: {
            sentences: {
                words: string;
                rendered?: string;
                certifiedBy?: string;
            }[];
            terms: components["schemas"]["TermView"][];
            machine: boolean;
        };
        TranslationHelpForm: {
            from: string;
            to: string;
            text: string;
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
        TrustListTaken: {
            /** @constant */
            done: true;
        };
        TrustView: {
            held: boolean;
            federation?: string;
            source?: string;
            /** @enum {string} */
            freshness: "good" | "degraded" | "expired" | "none";
            root?: {
                version: number;
                digest: string;
                expires: string;
            };
            version?: number;
            expires?: string;
            checkedAt?: string;
            /** @description Where this version stands in the list's own log, whose witnesses have signed. */
            logged?: {
                origin: string;
                index: number;
                size: number;
            };
            fault?: string;
            nodes: {
                node: string;
                /** @enum {string} */
                standing: "listed" | "revoked";
                fingerprint: string;
            }[];
        };
        UploadFinishForm: {
            digest: string;
        };
        UploadForm: {
            name: string;
            mime: string;
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
            size: number;
            behindWall?: boolean;
        };
        UploadView: {
            id: string;
            name: string;
            size: number;
            offset: number;
            segment: number;
            digest: string;
            begunAt: string;
        };
        UploadsView: {
            items: components["schemas"]["UploadView"][];
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
        WorkDone: {
            /** @constant */
            done: true;
        };
        __schema0: string | number | boolean | null | components["schemas"]["__schema0"][] | {
            [key: string]: components["schemas"]["__schema0"];
        };
        __schema0Input: ([
            string,
            "is" | "among" | "has" | "shares" | "empty" | "over" | "before" | "true" | "known"
        ] | [
            string,
            "is" | "among" | "has" | "shares" | "empty" | "over" | "before" | "true" | "known",
            string | number | string[] | {
                of: string;
            }
        ]) | {
            all: components["schemas"]["__schema0Input"][];
        } | {
            any: components["schemas"]["__schema0Input"][];
        } | {
            not: components["schemas"]["__schema0Input"];
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
    getAssistanceCasesByCaseAssurances: {
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
            /** @description Assurances of a case, given and received, with what was reported on them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssurancesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseAssurances: {
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
                "application/json": components["schemas"]["AssureForm"];
            };
        };
        responses: {
            /** @description Assures the other authority of a request of something until the end of the case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseAssurancesByIdReports: {
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
                "application/json": components["schemas"]["AssuranceReportForm"];
            };
        };
        responses: {
            /** @description Tells the other authority where the proceedings stand that an assurance watches over. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseAssurancesByIdWatch: {
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
                "application/json": components["schemas"]["AssuranceWatchForm"];
            };
        };
        responses: {
            /** @description Sets when an assurance is looked at next, or says how the case ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAssistanceCasesByCaseConsents: {
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
            /** @description Requests of a case to use evidence otherwise than its conditions allow, asked and received, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseConsents: {
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
                "application/json": components["schemas"]["ConsentAskForm"];
            };
        };
        responses: {
            /** @description Asks each authority whose condition stands in the way for consent to a use. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseConsentsByIdAnswer: {
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
                "application/json": components["schemas"]["ConsentAnswerForm"];
            };
        };
        responses: {
            /** @description Grants or refuses the consent, with its terms and further conditions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseConsentsByIdGive: {
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
                "application/json": components["schemas"]["ConsentGiveForm"];
            };
        };
        responses: {
            /** @description Gives the answer that a colleague prepared, word for word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseConsentsByIdPrepare: {
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
                "application/json": components["schemas"]["ConsentAnswerForm"];
            };
        };
        responses: {
            /** @description Writes down the answer for a second person to give. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseConsentsByIdSee: {
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
        requestBody?: never;
        responses: {
            /** @description Takes note of the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postAssistanceCasesByCaseConsentsByIdWithdraw: {
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
                "application/json": components["schemas"]["ConsentWithdrawForm"];
            };
        };
        responses: {
            /** @description Takes a given consent back: what was done under it stands, nothing more is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentViewOutput"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
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
    getCasesByCaseNetworkChartsByChartVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                chart: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every saving of a chart: by whom, when, from which chart it branched and which it took in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkChartVersionsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCasesByCaseNetworkChartsByChartVersionsByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                chart: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A chart as it was saved then. */
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
    postCasesByCaseNetworkExport: {
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
                "application/json": components["schemas"]["NetworkShownForm"];
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
    getCasesByCaseNetworkExportI2Csv: {
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
    getCasesByCaseNetworkHeld: {
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
            /** @description Entities and ties that requests, records, exhibits and statements of the case tell of and the network does not have yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkHeldView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postCasesByCaseNetworkHeld: {
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
                "application/json": components["schemas"]["NetworkTakeForm"];
            };
        };
        responses: {
            /** @description Takes some of them in, each with its source and evidence; what nobody evaluated gets the evaluation of the officer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entities: number;
                        ties: number;
                    };
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
    postCasesByCaseNetworkPaper: {
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
                "application/json": components["schemas"]["NetworkPaperForm"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
            /** @description Accept a partner whose phrase was compared by telephone; one that lost its database begins anew once two officers said so. */
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
    getDirectoryTrustList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trust list this node holds, and how far it can be relied on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDirectoryTrustList: {
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
                "application/json": components["schemas"]["TakeTrustListForm"];
            };
        };
        responses: {
            /** @description Take the trust list of a federation, its root compared with the founders. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustListTaken"];
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
    postEvidenceCasesByCaseCaseImports: {
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
                "application/json": components["schemas"]["CaseImportForm"];
            };
        };
        responses: {
            /** @description Takes exhibits with their earlier custody out of a CASE/UCO graph in JSON-LD; with dryRun it says what would become of each record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseImportView"];
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
    postEvidenceCasesByCaseExhibitsByIdCleaned: {
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
                "application/json": components["schemas"]["CleanForm"];
            };
        };
        responses: {
            /** @description Makes a copy without what says who made the file, when, where and with what. */
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
    getEvidenceCasesByCaseExhibitsByIdCopies: {
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
            /** @description Copies with something taken out: of this exhibit, or what this copy lacks; each area with its reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCopies"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdCopies: {
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
                "application/json": components["schemas"]["ExhibitCopyForm"];
            };
        };
        responses: {
            /** @description Copies the exhibit to another case you belong to, under every condition that stands on it. */
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
    getEvidenceCasesByCaseExhibitsByIdEarlier: {
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
            /** @description What CASE graphs told of an exhibit before it came here. It stands beside the chain of custody and is sealed by nobody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCustodyView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseExhibitsByIdKeeping: {
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
            /** @description Until when the exhibit is kept, and what is proposed for the time after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExhibitKeeping"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdKeeping: {
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
                "application/json": components["schemas"]["ExhibitKeepForm"];
            };
        };
        responses: {
            /** @description Sets the day until which the exhibit is kept, or brings it forward; a later day waits for a second person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdKeepingDecision: {
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
                "application/json": components["schemas"]["ExhibitKeepDecision"];
            };
        };
        responses: {
            /** @description The second person agrees or declines. Agreeing to erase erases the content now; number, origin and custody stay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdKeepingErase: {
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
            /** @description Proposes that the content be erased; a second person decides. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDone"];
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
    postEvidenceCasesByCaseExhibitsByIdQuarantineOpen: {
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
            /** @description Asks for the quarantine of this exhibit to be opened; said by a second officer, opens it. */
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
    postEvidenceCasesByCaseExhibitsByIdReadings: {
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
            /** @description Opens the content for reading in segments or pages: one event of its custody, good for a day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseExhibitsByIdRedactions: {
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
                "application/json": components["schemas"]["RedactForm"];
            };
        };
        responses: {
            /** @description Makes a copy without what lies in the areas: an exhibit of its own, under the same conditions. */
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
    getEvidenceCasesByCaseExhibitsByIdScan: {
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
            /** @description What the malware scanner said of the content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseExhibitsByIdText: {
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
            /** @description How far the text of an exhibit has been read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilter: {
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
            /** @description Who filters privileged material of the case, and how much of it; never what. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putEvidenceCasesByCaseFilter: {
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
                "application/json": components["schemas"]["FilterTeamForm"];
            };
        };
        responses: {
            /** @description Names the filter team: officers who do not belong to the case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterExhibits: {
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
            /** @description What lies behind the wall, for the filter team alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilteredView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseFilterExhibits: {
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
            /** @description Takes material in behind the wall; the case sees it once it is released. */
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
    postEvidenceCasesByCaseFilterExhibitsByIdDecide: {
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
                "application/json": components["schemas"]["FilterDecisionForm"];
            };
        };
        responses: {
            /** @description Releases material to the case or withholds it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseFilterExhibitsByIdOpen: {
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
    postEvidenceCasesByCaseFilterExhibitsByIdReadings: {
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
            /** @description Opens privileged material for the filter team: one event of its custody, good for a day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterReadingsByIdInlaysByPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                picture: number;
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
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterReadingsByIdLayoutByPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                part: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands on a slide, or in a stretch of a text document: headings, text, lists, tables, notes, what was changed and what is hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentLayout"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterReadingsByIdLook: {
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
            /** @description What an opened content is and how many pages it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentLook"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterReadingsByIdPagesByPage: {
        parameters: {
            query?: {
                width?: number;
            };
            header?: never;
            path: {
                case: string;
                id: string;
                page: number;
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
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterReadingsByIdSegments: {
        parameters: {
            query: {
                first: number;
                count: number;
            };
            header?: never;
            path: {
                case: string;
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
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseFilterReadingsByIdWords: {
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
            /** @description All that is written in an opened document, workbook or mail, as text: a redacted copy of it is counted in these letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentWords"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseHandoversByIdSign: {
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
                "application/json": components["schemas"]["ObjectSignForm"];
            };
        };
        responses: {
            /** @description Receives the object: the second signature, with the seals as they were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseNotices: {
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
            /** @description Notices that an exhibit went out because it clears an accused person, given and received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExculpatoryNoticesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseNoticesByIdSettle: {
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
            /** @description Says that a received notice was read, or how one that the post could not carry was given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseObjects: {
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
                "application/json": components["schemas"]["ObjectForm"];
            };
        };
        responses: {
            /** @description Registers a physical object with its bag and seals; its custody begins. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseObjectsById: {
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
            /** @description An object: bag, seals, where it is and who holds it, its pictures, each hand-over with both signatures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseObjectsByIdHandovers: {
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
                "application/json": components["schemas"]["ObjectHandForm"];
            };
        };
        responses: {
            /** @description Hands the object over: the first of two signatures. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseObjectsByIdKeep: {
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
                "application/json": components["schemas"]["ObjectKeepForm"];
            };
        };
        responses: {
            /** @description Says where the object is kept and until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCasePackages: {
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
            /** @description The court packages made of this case, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCasePackages: {
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
                "application/json": components["schemas"]["PackageForm"];
            };
        };
        responses: {
            /** @description Makes a court package of exhibits: an archive that verifies itself. Each exhibit gains an event of custody. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCasePackagesByIdFile: {
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
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCasePackagesByIdStamp: {
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
        requestBody?: never;
        responses: {
            /** @description Asks the time-stamping authority again, for a package that it has not answered for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseReadingsByIdInlaysByPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                picture: number;
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
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseReadingsByIdLayoutByPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
                part: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands on a slide, or in a stretch of a text document: headings, text, lists, tables, notes, what was changed and what is hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentLayout"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseReadingsByIdLook: {
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
            /** @description What an opened content is and how many pages it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentLook"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseReadingsByIdPagesByPage: {
        parameters: {
            query?: {
                width?: number;
            };
            header?: never;
            path: {
                case: string;
                id: string;
                page: number;
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
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseReadingsByIdSegments: {
        parameters: {
            query: {
                first: number;
                count: number;
            };
            header?: never;
            path: {
                case: string;
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
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseReadingsByIdWords: {
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
            /** @description All that is written in an opened document, workbook or mail, as text: a redacted copy of it is counted in these letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentWords"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseUploads: {
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
            /** @description The files you began to send and did not finish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseUploads: {
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
                "application/json": components["schemas"]["UploadForm"];
            };
        };
        responses: {
            /** @description Announces a file of up to 100 GiB that follows in segments. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceCasesByCaseUploadsById: {
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
            /** @description How far a file has come: everything before `offset` is checked, sealed and on the disk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteEvidenceCasesByCaseUploadsById: {
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
        requestBody?: never;
        responses: {
            /** @description Discards a file that was not finished. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patchEvidenceCasesByCaseUploadsById: {
        parameters: {
            query: {
                offset: number;
            };
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
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Segments of the file from `offset` on, each behind its SHA-256 (32 bytes). What arrived before a cut is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEvidenceCasesByCaseUploadsByIdFinish: {
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
                "application/json": components["schemas"]["UploadFinishForm"];
            };
        };
        responses: {
            /** @description Everything has been sent: the file becomes an exhibit; its custody begins. */
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
    getEvidenceCasesByCaseWords: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Passages of the exhibits of a case with every word asked for; words in quotation marks stand together. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundWords"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceFiltering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases you filter privileged material for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilteringView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getEvidenceLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much of the line to partners large evidence may take, by the hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineHours"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putEvidenceLine: {
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
                "application/json": components["schemas"]["LineForm"];
            };
        };
        responses: {
            /** @description Chooses how much of the line to partners large evidence may take, by the hour; it takes the place of the setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineHours"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFederationDeadLetters: {
        parameters: {
            query?: {
                partner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Letters that will not arrive by themselves, oldest first: a person decides about each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLettersView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postFederationDeadLettersByMessageClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterForm"];
            };
        };
        responses: {
            /** @description Put a dead letter away: it was dealt with in another way. */
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
    postFederationDeadLettersByMessageResend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetterForm"];
            };
        };
        responses: {
            /** @description Send the content of a dead letter again, as a new letter at the end of its chain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResentView"];
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
    getFederationDeliveriesByMessageProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
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
    getFederationPartnersByIdBeginningsByBeginning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                beginning: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How each chain stood that was closed when a partner began anew. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedChainsView"];
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
    getFiguresRequests: {
        parameters: {
            query: {
                from: string;
                until: string;
                instrument?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests of a period counted as Regulation (EU) 2023/1543, Article 28(2) lists it, for every instrument. No personal data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestFigures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFiguresRequestsFile: {
        parameters: {
            query: {
                from: string;
                until: string;
                instrument?: string;
            };
            header?: never;
            path?: never;
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
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getGlossary: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The glossary of this authority from one language into another. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postGlossary: {
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
                "application/json": components["schemas"]["TermForm"];
            };
        };
        responses: {
            /** @description Put a term into the glossary, or give it another rendering. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteGlossaryById: {
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
            /** @description Take a term out of the glossary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceArrangements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On what ground data pass to each partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceArrangements"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putIntelligenceArrangementsByNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntelligenceArrangeForm"];
            };
        };
        responses: {
            /** @description Records on what ground data pass to a partner, and how soon both answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceArrangement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceBulks: {
        parameters: {
            query?: {
                case?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions that were put many at once in your cases, what waits for a second officer among them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceBulks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceBulks: {
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
                "application/json": components["schemas"]["IntelligenceBulkForm"];
            };
        };
        responses: {
            /** @description Proposes many questions at once, from a table; another officer decides before any is asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceBulkReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceBulksById: {
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
            /** @description Many questions, row by row: what was asked, what was answered, what a rule refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceBulk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceBulksByIdAsk: {
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
            /** @description Asks the next rows of an approved bulk question, in the name of the officer who proposed it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceBulk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceBulksByIdSteps: {
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
                "application/json": components["schemas"]["IntelligenceBulkStepForm"];
            };
        };
        responses: {
            /** @description A second officer approves or rejects many questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceBulk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceBulksByIdStop: {
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
                "application/json": components["schemas"]["IntelligenceReasonForm"];
            };
        };
        responses: {
            /** @description Whoever works in the case stops many questions that are proposed or under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceBulk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceCasesByCaseCopiesByNodeByReferenceAcknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                node: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You have read the conditions of a record that a partner handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceCopy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceCasesByCaseCopiesByNodeByReferenceNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                case: string;
                node: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntelligenceCopyNoteForm"];
            };
        };
        responses: {
            /** @description Notes something beside a record of a partner; the record itself is changed by its owner alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceCopy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceCasesByCaseIdentity: {
        parameters: {
            query?: {
                knownOn?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judgements on which records of a case mean one, and what followed from them on a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceIdentity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceCasesByCaseIdentityByIdWithdraw: {
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
                "application/json": components["schemas"]["IntelligenceReasonForm"];
            };
        };
        responses: {
            /** @description Takes a judgement back; everything is as it was before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceIdentity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceConsultations: {
        parameters: {
            query?: {
                record?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which partner looked at what is ours: who, for which authority, why, and whether it was a hit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceConsultations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceCopies: {
        parameters: {
            query?: {
                case?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records that partners handed over in your cases; what they say opens once their conditions were read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceCopies"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceFeeds: {
        parameters: {
            query?: {
                case?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files of national systems that were entered in your cases, and how far each is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceFeeds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceFeeds: {
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
                "application/json": components["schemas"]["IntelligenceFeedForm"];
            };
        };
        responses: {
            /** @description Reads a CSV file or a workbook of a national system, row by row; with `dry`, says what would happen and enters nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceFeedReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceFeedsByIdRows: {
        parameters: {
            query?: {
                outcome?: "waiting" | "entered" | "renewed" | "unchanged" | "recalled" | "fault" | "gone";
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each row of a file, and what was wrong with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceFeedRows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceIdentity: {
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
                "application/json": components["schemas"]["IntelligenceIdentityForm"];
            };
        };
        responses: {
            /** @description Judges whether two records mean one. Nothing is merged. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceIdentity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceMessages: {
        parameters: {
            query?: {
                case?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was written to and by partners in your cases, what runs out first at the top. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceMessages"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceMessages: {
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
                "application/json": components["schemas"]["IntelligenceMessageForm"];
            };
        };
        responses: {
            /** @description Writes to a partner: a request, a reply, or information nobody asked for. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceMessage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceMessagesByIdAcknowledge: {
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
            /** @description You have read the conditions of a message; from now on it opens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceMessage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceMessagesByIdDelay: {
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
                "application/json": components["schemas"]["IntelligenceDelayForm"];
            };
        };
        responses: {
            /** @description Puts a request off because a judge must authorise the answer; the partner is told at once how long and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceMessage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceMessagesByIdRefusal: {
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
                "application/json": components["schemas"]["IntelligenceDeclineForm"];
            };
        };
        responses: {
            /** @description Refuses a request on a ground that the law lists; the partner is told the reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceMessage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceNotices: {
        parameters: {
            query?: {
                case?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notices of your cases, ours and those that came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceNotices"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceNotices: {
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
                "application/json": components["schemas"]["IntelligenceNoticeForm"];
            };
        };
        responses: {
            /** @description Prepares a notice; another officer checks it before it goes out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceNotice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceNoticesByIdCheck: {
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
                "application/json": components["schemas"]["IntelligenceCheckForm"];
            };
        };
        responses: {
            /** @description A second officer checks neutrality, legality and the protection of the person; what is clear goes out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceNotice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceNoticesByIdEnd: {
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
                "application/json": components["schemas"]["IntelligenceEndForm"];
            };
        };
        responses: {
            /** @description Takes a notice back, or says that one that came is not executed here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceNotice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligencePacks: {
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
                "application/json": components["schemas"]["IntelligencePackForm"];
            };
        };
        responses: {
            /** @description Makes a pack of numbers for a phone without a line, signed and with an end; the browser seals it with words of the officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligencePack"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligencePermissions: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked of owners of records in your cases, and what partners ask about ours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligencePermissions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligencePermissions: {
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
                "application/json": components["schemas"]["IntelligencePermissionForm"];
            };
        };
        responses: {
            /** @description Asks the owner of a record for a use that its handling code closes: passing it on to one partner, or proceedings. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligencePermission"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligencePermissionsByIdAnswer: {
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
                "application/json": components["schemas"]["IntelligencePermissionAnswerForm"];
            };
        };
        responses: {
            /** @description The owner grants a use until a day, refuses it, or takes what was granted back; whoever asked is told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligencePermission"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceQueries: {
        parameters: {
            query?: {
                case?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked in your cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceQueries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceQueries: {
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
                "application/json": components["schemas"]["IntelligenceAskForm"];
            };
        };
        responses: {
            /** @description Asks our own records and the partners named, all at once; answers fill in as they come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceQuery"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceQueriesById: {
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
            /** @description One query with what has been answered so far. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceQuery"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceQueriesByIdHitsByHitVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                hit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntelligenceVerdictForm"];
            };
        };
        responses: {
            /** @description A person decides whether a hit is the one that was asked about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceQuery"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceRecords: {
        parameters: {
            query?: {
                case?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records of your cases, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecords"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceRecords: {
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
                "application/json": components["schemas"]["IntelligenceRecordForm"];
            };
        };
        responses: {
            /** @description Enters a record that this authority owns; numbers that do not hold are warned about and kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceRecordsById: {
        parameters: {
            query?: {
                knownOn?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One record with everything said of it, now or as it was known on a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceRecordsByIdHand: {
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
                "application/json": components["schemas"]["IntelligenceHandForm"];
            };
        };
        responses: {
            /** @description Hands a record to a partner: what the view before sending says is sent, and nothing else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceHanded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntelligenceRecordsByIdReach: {
        parameters: {
            query?: {
                purpose?: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who exactly would see which field of a record, what is withheld and by which rule; what went to whom, and what was recalled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceReach"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putIntelligenceRecordsByIdReach: {
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
                "application/json": components["schemas"]["IntelligenceShareForm"];
            };
        };
        responses: {
            /** @description Says how far a record goes, under which handling, and whom to ask. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceRecordsByIdRecall: {
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
                "application/json": components["schemas"]["IntelligenceReasonForm"];
            };
        };
        responses: {
            /** @description Takes a record back from everyone who was given anything of it; each recipient answers for what it erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecalls"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceRecordsByIdStatements: {
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
                "application/json": components["schemas"]["IntelligenceStateForm"];
            };
        };
        responses: {
            /** @description Says one more thing of a record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceRecordsByIdStatementsByStatementWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntelligenceReasonForm"];
            };
        };
        responses: {
            /** @description Withdraws a statement; it stays readable as what was known then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postIntelligenceZone: {
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
                "application/json": components["schemas"]["IntelligenceZoneForm"];
            };
        };
        responses: {
            /** @description Reads the machine readable zone in a photograph of a document; the photograph is kept nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligenceZone"];
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
    getLawChangelog: {
        parameters: {
            query?: {
                /** @description a year before `until` when left out */
                since?: string;
                /** @description YYYY-MM-DD; today when left out */
                until?: string;
                /** @description codes separated by commas; all when left out */
                states?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists what changed in the law on record in a period; the last year when none is named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChangesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                standing?: "waiting" | "accepted" | "declined" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists changes of the law on record, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawChanges: {
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
                "application/json": components["schemas"]["ProposeLawForm"];
            };
        };
        responses: {
            /** @description Proposes facts for the record. Nothing changes before a second officer has accepted them. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChangeDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawChangesById: {
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
            /** @description Shows a change: each fact beside what stands on record, and the digest that accepting it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChangeDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawChangesByIdAccept: {
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
                "application/json": components["schemas"]["AcceptLawForm"];
            };
        };
        responses: {
            /** @description Accepts exactly the differences that were shown. Not open to the officer who proposed them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawChangesByIdDecline: {
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
                "application/json": components["schemas"]["DeclineLawForm"];
            };
        };
        responses: {
            /** @description Declines a change, with a reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawChangesByIdWithdraw: {
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
            /** @description Withdraws a change one has proposed oneself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawClocks: {
        parameters: {
            query?: {
                /** @description all when left out */
                instrument?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the time limits of an instrument, or all of them. */
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
    getLawCompare: {
        parameters: {
            query: {
                /** @description ISO 3166-1 alpha-2 code, e.g. IT */
                a: string;
                /** @description ISO 3166-1 alpha-2 code, e.g. IT */
                b: string;
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compares two States: what binds each, what each declared, which offences are mapped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawCompareView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawConfirmations: {
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
                "application/json": components["schemas"]["ConfirmLawForm"];
            };
        };
        responses: {
            /** @description Says that the officer has looked at the depositary today and a fact stands as recorded; a second officer accepts it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawChangeDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawEmergency: {
        parameters: {
            query: {
                /** @description id of the definition, e.g. e-evidence */
                emergency: string;
                /** @description what is threatened, separated by commas: life, physical-integrity, safety, critical-infrastructure ... */
                threat?: string;
                imminent?: string;
                agreed?: string;
                /** @description why, in words */
                grounds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tests facts against an instrument's definition of an emergency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawEmergencyView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawGaps: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
                obligation?: string;
                /** @description ISO 3166-1 alpha-2 code, e.g. IT */
                state?: string;
                coverage?: "covered" | "partly" | "gap" | "unknown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Maps treaty obligations to national offences by State: covered, partly, gap, unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawGapsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawGapsCsv: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
                obligation?: string;
                /** @description ISO 3166-1 alpha-2 code, e.g. IT */
                state?: string;
                coverage?: "covered" | "partly" | "gap" | "unknown";
            };
            header?: never;
            path?: never;
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
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawGapsStatistics: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today when left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, for each treaty obligation, States bound, covered, partly covered, in a gap and unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawGapStatistics"];
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
    getLawImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the files of law that were read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImports"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawImports: {
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
                "application/json": components["schemas"]["ImportLawForm"];
            };
        };
        responses: {
            /** @description Reads a status table (XML), a CSV or a law pack: whole or not at all. Gives the report row by row; nothing is put on record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawImportsById: {
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
            /** @description Shows the report of a file: each row, what it would change, what is wrong with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawImportsByIdPropose: {
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
                "application/json": components["schemas"]["ProposeLawImportForm"];
            };
        };
        responses: {
            /** @description Puts the sound rows of a file, or those named, before a second officer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportProposed"];
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
    getLawLimit: {
        parameters: {
            query: {
                /** @description id of the time limit, e.g. eio-decide */
                clock: string;
                /** @description when it began, e.g. 2026-12-03T10:00:00Z; without an offset it is local time of the zone; now when left out */
                start?: string;
                /** @description State of the authority whose duty it is: its holidays and zone count */
                state?: string;
                /** @description IANA time zone, e.g. Europe/Rome */
                zone?: string;
                /** @description days of extension */
                extension?: number;
                suspendedFrom?: string;
                suspendedUntil?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts when a time limit ends, with holidays, zone, extension and suspension. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawLimitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the law packs this node published, and the partners whose packs it looks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPacks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawPacks: {
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
                "application/json": components["schemas"]["PublishLawPackForm"];
            };
        };
        responses: {
            /** @description Signs what two officers have put on record here as a law pack and shows it to anyone who asks. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPackPublished"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawPacksSubscriptions: {
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
                "application/json": components["schemas"]["SubscribeLawPackForm"];
            };
        };
        responses: {
            /** @description Looks for the law packs of an accepted partner from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPackSubscribed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteLawPacksSubscriptionsByNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                node: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No longer looks for the law packs of a partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPackSubscribed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postLawPacksSubscriptionsByNodeFetch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                node: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fetches the newest law pack of a partner now and reads it; nothing is put on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPackFetched"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawPacksByVersionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
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
    getLawRegistry: {
        parameters: {
            query?: {
                instrument?: string;
                state?: string;
                /** @description the day asked about; today when left out */
                on?: string;
                /** @description answer with what was on record at the end of this day */
                knownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists instruments with how many States take part on a day, and how many of these rows nobody has verified or are stale. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawRegistry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawRegistryFacts: {
        parameters: {
            query?: {
                instrument?: string;
                state?: string;
                /** @description the day asked about; today when left out */
                on?: string;
                /** @description answer with what was on record at the end of this day */
                knownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists what stands on record about an instrument or a State, each row with age, source, confidence and who checked; as known on a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawRegistryFacts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawRegistryHistory: {
        parameters: {
            query: {
                kind: "instrument" | "participation" | "declaration";
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shows everything ever known of one fact: in force from and until, on record from and until, through whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLawRoute: {
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
                /** @description the result is to be used before a court; yes when left out */
                forCourt?: string;
                /** @description a service provider holds the data */
                withProvider?: string;
                /** @description both States investigate connected facts */
                parallel?: string;
                /** @description what is threatened, separated by commas: life, physical-integrity, safety, critical-infrastructure ... */
                threat?: string;
                imminent?: string;
                agreed?: string;
                grounds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Advises by which way a measure can be had: lawful, fastest, least intrusive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawRouteView"];
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
    getLedgerEntriesByIdTlogProof: {
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
                    "text/plain; charset=utf-8": string;
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
    getLedgerLogTimestampsBySize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                size: number;
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
                    "application/timestamp-reply": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getLedgerMisconductByOriginBySize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                origin: string;
                size: number;
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
    postPapersCheck: {
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
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Whether the signatures of a PDF hold, and whether it is a paper of this node to the last byte. Nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileChecked"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPapersByCode: {
        parameters: {
            query?: {
                scanned?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From the code of a paper, typed or scanned, to the record: request, seals of the pages, and what a scan lacks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperFound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionActs: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                purpose: string;
                verb?: "collection" | "alteration" | "consultation" | "disclosure" | "combination" | "erasure";
                justification?: "missing" | "short" | "stated";
                officer?: string;
                subject?: string;
                case?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record of acts by the six verbs of the law, without contents. The search is itself remembered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionActPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionAdversaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What adversaries try on a real node in the tests, what they get, and what stands against it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionAdversaries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionBreaches: {
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
                "application/json": {
                    /** Format: date-time */
                    awareAt: string;
                    nature: string;
                    persons: string;
                    records: string;
                    consequences: string;
                    measures: string;
                    highRisk: boolean;
                };
            };
        };
        responses: {
            /** @description Records a breach of personal data; 72 hours run from when it was known. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionBreach"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionBreachesByIdNotified: {
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
                "application/json": {
                    reason?: string;
                    /** @default false */
                    personsTold?: boolean;
                };
            };
        };
        responses: {
            /** @description The supervisory authority was told; later than 72 hours with the reasons for the delay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionBreach"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionCasesByCaseAcknowledgements: {
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
                "application/json": {
                    subject: string;
                };
            };
        };
        responses: {
            /** @description You have read the conditions of a thing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionMarking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionCasesByCaseGates: {
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
            /** @description What was asked and decided at the gates of human rights in a case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionCasesByCaseMarkings: {
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
            /** @description What is marked in a case and open to you, who marked it and why, and what else lies in the case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionCaseMarkings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putProtectionCasesByCaseMarkings: {
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
                "application/json": {
                    subject: string;
                    owner?: string;
                    /** @default [] */
                    codes?: ("H0" | "H1" | "H2" | "H3")[];
                    /** @enum {string} */
                    tlp?: "clear" | "green" | "amber" | "amber+strict" | "red";
                    /** @enum {string} */
                    pap?: "clear" | "green" | "amber" | "red";
                    /** @default 0 */
                    classification?: number;
                    /** @default [] */
                    onlyRecipients?: string[];
                    /** @default [] */
                    notStates?: string[];
                    /** @default [] */
                    onlyPurposes?: ("prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control")[];
                    /** Format: date */
                    useUntil?: string;
                    /** @enum {string} */
                    category?: "suspect" | "about-to-commit" | "convicted" | "victim" | "witness" | "contact" | "other";
                    /** @default false */
                    minor?: boolean;
                    born?: string;
                    /** @default false */
                    privileged?: boolean;
                    /** @default [] */
                    special?: ("ethnic-origin" | "political-opinion" | "religion" | "trade-union" | "genetic" | "biometric" | "health" | "sex-life")[];
                    /** @default [] */
                    restrictedTo?: ("prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control")[];
                    /** @default [] */
                    shareGrants?: string[];
                    /** @default [] */
                    judicialGrants?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Sets handling codes, conditions and care on a thing of a case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionMarking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionCasesByCaseMarkingsLifting: {
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
                "application/json": components["schemas"]["ProtectionLiftForm"];
            };
        };
        responses: {
            /** @description Takes the marks off a thing; care for a person, and marks of another authority, by who did not set them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionUnmarked"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionClearances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How high each officer is cleared, until when, by whose word, and what waits for a second person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionClearances"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionClearances: {
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
                "application/json": {
                    officer: string;
                    level: number;
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Proposes to clear an officer up to a level until a day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionClearance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionClearancesByIdDecision: {
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
                "application/json": {
                    agree: boolean;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Another person, not the officer concerned, agrees to a clearance or does not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionClearance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionClearancesByIdWithdrawal: {
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
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Takes a clearance away at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionClearance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many matters there are of each kind and state, and how many have run out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionCounts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionGates: {
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
                "application/json": {
                    case: string;
                    subject: string;
                    to?: string;
                    circumstances: ("offence-carries-death" | "torture-risk" | "political" | "military" | "religious-or-racial" | "refugee-status" | "asylum-pending" | "minor" | "victim" | "victim-of-trafficking" | "journalist" | "press-source" | "lawyer" | "legal-privilege")[];
                };
            };
        };
        responses: {
            /** @description Asks the gates of human rights about something in a case; what they close is held. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionGatesByIdDecision: {
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
                "application/json": {
                    gate: string;
                    /** @enum {string} */
                    outcome: "cleared" | "assured" | "stopped";
                    reason: string;
                    assurance?: string;
                };
            };
        };
        responses: {
            /** @description Another person decides at a gate, with reasons that are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionGlass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was opened in an emergency, as far as it concerns you; all of it for the data protection officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGlassList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionGlass: {
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
                "application/json": components["schemas"]["ProtectionBreakForm"];
            };
        };
        responses: {
            /** @description Opens a case in an emergency: at once, to read, for some hours. Everyone responsible is told and looks at it afterwards. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGlass"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionGlassByIdEnd: {
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
            /** @description Ends access in an emergency before its time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGlass"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionGlassByIdReview: {
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
                "application/json": components["schemas"]["ProtectionGlassReviewForm"];
            };
        };
        responses: {
            /** @description Your word on access in an emergency that you were told of, with reasons that are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionGlassLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionHints: {
        parameters: {
            query: {
                purpose: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hints about officers' use of the system: reasons to ask, never scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionHints"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionKeepingByIdDecision: {
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
                "application/json": {
                    agree: boolean;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Another person agrees or not; agreeing to erase erases at once and tells who has copies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionKeeping"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionMarkings: {
        parameters: {
            query?: {
                purpose?: "prevention" | "investigation" | "prosecution" | "execution-of-penalties" | "search-for-wanted" | "missing-person" | "identification" | "protection-of-victims" | "asset-recovery" | "border-control";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is marked in your cases and open to you, filtered by the policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionMarkings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionMatters: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                kind: "policy" | "review" | "retention" | "person" | "breach" | "gate" | "notice" | "clearance" | "reckoning" | "glass";
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Matters of one kind, what runs out first at the top. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionMatterPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each method that works something out, with its card: data, accuracy, limits, tests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionMethods"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionNoticesByIdSettlement: {
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
                "application/json": components["schemas"]["ProtectionSettleForm"];
            };
        };
        responses: {
            /** @description What became here of data that a partner erased or corrected; the partner gets that word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionMatter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPersons: {
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
                "application/json": {
                    /** @enum {string} */
                    right: "access" | "rectification" | "erasure" | "restriction" | "objection";
                    /** @enum {string} */
                    regime: "led" | "gdpr" | "europol" | "ccf";
                    names: string[];
                    born?: string;
                    /** @default [] */
                    identifiers?: string[];
                    /** @enum {string} */
                    language: "en" | "fr" | "es" | "ar" | "ru" | "zh";
                    /** @enum {string} */
                    through: "person" | "authority";
                    authorityReference?: string;
                    identity: string;
                    /** Format: date */
                    receivedOn: string;
                };
            };
        };
        responses: {
            /** @description Takes the request of a person about their own data; its clock starts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPersonRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionPersonsById: {
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
            /** @description One request of a person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPersonRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPersonsByIdAnswer: {
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
            /** @description Another person agrees; the letter is written and kept, and the clock stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPersonRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPersonsByIdGather: {
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
            /** @description Asks every room what it holds that may be about the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPersonRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPersonsByIdItems: {
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
                "application/json": {
                    items: {
                        subject: string;
                        /** @enum {string} */
                        decision: "give" | "withhold" | "other";
                        /** @enum {string} */
                        ground?: "obstruct-inquiry" | "prejudice-crime" | "public-security" | "national-security" | "rights-of-others";
                        reason: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Gives or withholds each item, with the ground and the reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPersonRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionPersonsByIdLetter: {
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
            /** @description The letter as it would go, or as it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionLetter"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPersonsByIdPartners: {
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
                "application/json": {
                    partners: string[];
                    consent: string;
                };
            };
        };
        responses: {
            /** @description Asks partners what they can give the person, who consented to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPersonRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies in force: those of the federation, those of this jurisdiction, and what is proposed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPolicies"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPolicies: {
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
                "application/json": {
                    policy: {
                        id: string;
                        says: string;
                        source: string;
                        /** @enum {string} */
                        confidence: "checked" | "own-knowledge";
                        /** @enum {string} */
                        lift: "nobody" | "owner" | "originating-state" | "requesting-state" | "recipient" | "case-lead" | "second-person" | "officer" | "administrator" | "data-protection-officer" | "privilege-reviewer";
                        /** @enum {string} */
                        answer: "policy-forbids" | "not-found";
                        keeps: string[];
                        when: components["schemas"]["__schema0Input"];
                        unless?: components["schemas"]["__schema0Input"];
                    };
                    reason: string;
                } | {
                    withdraw: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Proposes a policy of this jurisdiction, or to withdraw one. It can only close more. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPolicyStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionPoliciesByIdDecision: {
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
                "application/json": {
                    agree: boolean;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Another person puts a proposed change in force, or turns it down. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionPolicyStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionProcessing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records of processing activities, made from what this node runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionProcessing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionReckonings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Months that were compared with partners, and every difference between both records of looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionReckonings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionReckonings: {
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
                "application/json": {
                    month: string;
                    partner?: string;
                };
            };
        };
        responses: {
            /** @description Sends this authority’s statement of a month to partners; each answers with its own. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionReckoned"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionRegistersByRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: "processing" | "transfers" | "breaches" | "assessment" | "rules" | "policies" | "adversaries" | "methods" | "emergencies" | "erasures";
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
    getProtectionReport: {
        parameters: {
            query?: {
                language?: "en" | "fr" | "es" | "ar" | "ru" | "zh";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
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
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionRetention: {
        parameters: {
            query?: {
                by?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is due for a decision on keeping, one row a case, with the evidence for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionDue"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionRetentionByCase: {
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
                "application/json": {
                    /** @enum {string} */
                    proposal: "erase" | "keep";
                    reason: string;
                    /** Format: date */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Proposes to erase the content of a closed case, or to keep it until a day, with reasons. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionKeeping"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionReviews: {
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
                "application/json": {
                    /** Format: uuid */
                    entry: string;
                    question: string;
                };
            };
        };
        responses: {
            /** @description Asks an officer why an act was done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionReview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionReviewsMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you are asked to explain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionReviewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionReviewsByIdAnswer: {
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
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Your answer to a question about an act of yours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionReview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionReviewsByIdClose: {
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
                "application/json": {
                    /** @enum {string} */
                    outcome: "satisfied" | "not-satisfied";
                    note: string;
                };
            };
        };
        responses: {
            /** @description What became of a question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionReview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules of protection, how each is kept, by which tests and policies, and which are not yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postProtectionSamples: {
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
                "application/json": {
                    days: number;
                    count: number;
                    question: string;
                };
            };
        };
        responses: {
            /** @description Draws acts by chance, officer by officer, and asks each why. The seed makes the draw again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionSample"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProtectionTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was disclosed to whom, by recipient, with the ground of the transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionTransfers"];
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
                silent?: "yes";
                label?: string;
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
    postRequestsAbsences: {
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
                "application/json": components["schemas"]["AbsenceForm"];
            };
        };
        responses: {
            /** @description Say that you are away, and who covers. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerAbsence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteRequestsAbsencesById: {
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
            /** @description Take an absence back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsBulk: {
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
                "application/json": components["schemas"]["BulkForm"];
            };
        };
        responses: {
            /** @description Assign, label, remind or close several requests; the answer says of each whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether your calendar address is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open a calendar address for your time limits and hearings; an earlier one closes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteRequestsCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close your calendar address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsHandOver: {
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
                "application/json": components["schemas"]["HandoverForm"];
            };
        };
        responses: {
            /** @description Hand several requests over to one officer, with a note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestsHandedOver"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Labels in use in your cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLabels"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsParallel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Partners that can be asked by private matching whether they work on the same, and those that are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParallelWatches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putRequestsParallelByPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                partner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParallelWatchForm"];
            };
        };
        responses: {
            /** @description Give or end the standing order to ask a partner about each new request, without showing about whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Searches that you kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsSearches: {
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
                "application/json": components["schemas"]["SavedSearchForm"];
            };
        };
        responses: {
            /** @description Keep a search by name. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteRequestsSearchesById: {
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
            /** @description Forget a kept search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsTable: {
        parameters: {
            query?: {
                state?: "draft" | "internal_review" | "ready" | "sent_oral" | "sent" | "delivered" | "received" | "forwarded" | "returned" | "assessing" | "info_requested" | "consulting" | "conditional" | "postponed" | "accepted" | "executing" | "results_sent" | "results_received" | "refused" | "withdrawn" | "closed";
                side?: "requesting" | "requested";
                instrument?: string;
                partner?: string;
                assignee?: string;
                waitsFor?: "us" | "them" | "nobody";
                silent?: "yes";
                label?: string;
                case?: string;
                q?: string;
                sort?: "due" | "moved" | "created";
                ids?: string;
            };
            header?: never;
            path?: never;
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
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates that you kept, and those that colleagues share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteRequestsTemplatesById: {
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
            /** @description Forget a template of your own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateForgotten"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsWorkload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each officer has in your cases, what is due, and who is away. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestWorkload"];
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
    postRequestsByIdAnswerCosts: {
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
                "application/json": components["schemas"]["AnswerCostsForm"];
            };
        };
        responses: {
            /** @description Agree to proposed costs, or not. */
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
    postRequestsByIdAnswerHearing: {
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
                "application/json": components["schemas"]["AnswerHearingForm"];
            };
        };
        responses: {
            /** @description Choose one of the hours, or none. */
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
    postRequestsByIdAskProgress: {
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
                "application/json": components["schemas"]["AskProgressForm"];
            };
        };
        responses: {
            /** @description Ask where the request stands. */
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
                    "application/json": components["schemas"]["LawBasesView"];
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
    getRequestsByIdDeadline: {
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
            /** @description A date to ask for, with the reasons for it: a suggestion that an officer takes, changes or leaves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedDeadline"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdDecideClaim: {
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
                "application/json": components["schemas"]["DecideClaimForm"];
            };
        };
        responses: {
            /** @description Record what became of such a claim. */
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
            query?: {
                form?: "letter-of-request" | "spontaneous-information" | "eio-annex-a" | "eio-annex-b" | "eio-annex-c" | "epoc" | "epoc-pr" | "epoc-annex-iii" | "epoc-annex-v" | "epoc-annex-vi" | "freezing-certificate" | "confiscation-certificate";
                view?: "authority" | "provider";
            };
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
    getRequestsByIdHandOvers: {
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
            /** @description Who gave the request to whom, with their notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestHandovers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdMachineTranslation: {
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
                "application/json": components["schemas"]["TranslationHelpForm"];
            };
        };
        responses: {
            /** @description A text translated by the node's own server, labelled as such. The text goes there, and that is remembered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineTranslation"];
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
    getRequestsByIdPapers: {
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
            /** @description Papers that were made of the request, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdPapers: {
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
                "application/json": components["schemas"]["PrintForm"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdPapersSigned: {
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
                "application/json": components["schemas"]["PrintForm"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRequestsByIdParallel: {
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
            /** @description Who was asked about this request, which authorities work on the same, and what was said to them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParallelProceedings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdParallelByAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                ask: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoordinationForm"];
            };
        };
        responses: {
            /** @description Speak to an authority that works on the same: consult, tell the stage, propose or answer a transfer, close. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDone"];
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
    postRequestsByIdProposeCosts: {
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
                "application/json": components["schemas"]["ProposeCostsForm"];
            };
        };
        responses: {
            /** @description Say what the execution costs and propose who bears it. */
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
    postRequestsByIdProposeHearing: {
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
                "application/json": components["schemas"]["ProposeHearingForm"];
            };
        };
        responses: {
            /** @description Propose hours for a hearing, on the clocks of this authority. */
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
    postRequestsByIdRaiseClaim: {
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
                "application/json": components["schemas"]["RaiseClaimForm"];
            };
        };
        responses: {
            /** @description Record what a third party claims of the property. */
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
    postRequestsByIdTellBoarding: {
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
                "application/json": components["schemas"]["TellBoardingForm"];
            };
        };
        responses: {
            /** @description Tell the flag State what was done on board. */
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
    postRequestsByIdTellPreservation: {
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
                "application/json": components["schemas"]["TellPreservationForm"];
            };
        };
        responses: {
            /** @description Of an order to preserve data: say that production is asked for, or extend by thirty days. */
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
    postRequestsByIdTellProgress: {
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
                "application/json": components["schemas"]["TellProgressForm"];
            };
        };
        responses: {
            /** @description Say where the request stands. */
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
    postRequestsByIdTemplate: {
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
                "application/json": components["schemas"]["KeepTemplateForm"];
            };
        };
        responses: {
            /** @description Keep the general part of a request as a template: no persons, facts, attachments or references. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postRequestsByIdTestLink: {
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
                "application/json": components["schemas"]["TestLinkForm"];
            };
        };
        responses: {
            /** @description Record a test of the line before the hearing. */
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
    postRequestsByIdTranslationHelp: {
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
                "application/json": components["schemas"]["TranslationHelpForm"];
            };
        };
        responses: {
            /** @description For a text that is to be translated: sentences certified before in the case, and terms of the glossary in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationHelp"];
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
    getScreeningBatches: {
        parameters: {
            query: {
                case: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batches of a case and how far each is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningBatches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningBatches: {
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
                "application/json": components["schemas"]["ScreeningBatchForm"];
            };
        };
        responses: {
            /** @description Looks up every row of a CSV file or a workbook, or every entry of a list; goes on by itself, also after a restart. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningBatchStarted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningBatchesByIdApproval: {
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
                "application/json": components["schemas"]["ScreeningApprovalForm"];
            };
        };
        responses: {
            /** @description Another person lets a batch about many persons begin, or turns it down. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningBatch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningBatchesByIdRows: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                found?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows of a batch with their answers, in the order of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningBatchRows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningBlindAsks: {
        parameters: {
            query: {
                case: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a case asked partners, how it ended, and who is to call whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindAsksView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningBlindAsks: {
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
                "application/json": components["schemas"]["BlindAskForm"];
            };
        };
        responses: {
            /** @description Asks a partner whether anything is held in common, for one item, a list, or what the case itself holds out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindAskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningBlindAsksByIdCall: {
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
                "application/json": components["schemas"]["BlindCallForm"];
            };
        };
        responses: {
            /** @description Tells the partner that these items are held in common, and whom to call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindCalledView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningBlindAsksByIdItems: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                hits?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items of an ask, each with its answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindAskItemsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningBlindLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With which partners private matching is open, and how much of the day is spent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindLinesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putScreeningBlindLinesByPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                partner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlindOpenForm"];
            };
        };
        responses: {
            /** @description Opens a line to a partner with a new key and a quota, or closes it (daily 0). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindOpenedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningBlindRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much partners asked of us, by day and aim: counts alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindRecordView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningBlindSets: {
        parameters: {
            query: {
                case: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a case holds out for private matching, and to whom. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindSetsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningBlindSets: {
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
                "application/json": components["schemas"]["BlindHoldForm"];
            };
        };
        responses: {
            /** @description Holds items out to partners: they can find out that they hold one too, and nothing else. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindSetView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningBlindSetsByIdRelease: {
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
                "application/json": components["schemas"]["BlindReleaseForm"];
            };
        };
        responses: {
            /** @description No longer holds the items out: the partners get filters without them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindSetView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningJudgements: {
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
                "application/json": components["schemas"]["ScreeningJudgementForm"];
            };
        };
        responses: {
            /** @description Says whether a candidate is the one who was asked about; what was cleared does not come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningJudged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists that can be searched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningLists"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningLists: {
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
                "application/json": components["schemas"]["ScreeningImportForm"];
            };
        };
        responses: {
            /** @description Brings in a list from a CSV file or a workbook; says what was wrong, row by row. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningImported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putScreeningListsById: {
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
                "application/json": components["schemas"]["ScreeningImportForm"];
            };
        };
        responses: {
            /** @description The new state of a list: what the file no longer names is no longer found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningImported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteScreeningListsById: {
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
            /** @description Removes a list and everything filed under it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningQueries: {
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
                "application/json": components["schemas"]["ScreeningQueryForm"];
            };
        };
        responses: {
            /** @description Looks one subject up in the lists; every candidate comes with its reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningRefiling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far filing all records anew is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningRefilingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postScreeningRefiling: {
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
                "application/json": components["schemas"]["ScreeningRefileForm"];
            };
        };
        responses: {
            /** @description Files all records anew, after the way of filing changed; goes on by itself, also after a restart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningRefilingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScreeningThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From which probability an officer looks, and from which a match may be strong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningThresholds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putScreeningThresholds: {
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
                "application/json": components["schemas"]["ScreeningThresholdsForm"];
            };
        };
        responses: {
            /** @description Chooses the thresholds, from curves on the authority's own data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningThresholds"];
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
    getSessionWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ways in that administrators gave and that wait: for the officer, and for those who oversee */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenWays"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionWaysByIdAgree: {
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
            /** @description Agree, as a second person, to a way in that an administrator gave: it works at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postSessionWaysByIdStop: {
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
            /** @description Stop a way in that an administrator gave: it never works */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
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
    getTeams: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The joint teams in the cases you are a member of, last moved first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeams: {
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
                "application/json": components["schemas"]["TeamProposeForm"];
            };
        };
        responses: {
            /** @description Proposes a joint team to the partners named; the agreement is negotiated from here. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsBases: {
        parameters: {
            query: {
                states: string;
                offences?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On what the named States can found a joint team: each instrument, each State’s standing, each pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamBasesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Authorities that can be parties: the accepted partners of this node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly items: {
                            node: string;
                            state: string;
                            authority: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsById: {
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
            /** @description One team: its agreement, and for who sits in it the space as far as that member may see it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdAgreement: {
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
                "application/json": components["schemas"]["TeamNegotiateForm"];
            };
        };
        responses: {
            /** @description Proposes words for a section, agrees to the words of another party, or opens a new edition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdCompartments: {
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
                "application/json": components["schemas"]["TeamCompartmentForm"];
            };
        };
        responses: {
            /** @description Opens a compartment that only the members named, and their nodes, ever learn of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdCompartmentsNeed: {
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
                "application/json": components["schemas"]["TeamNeedForm"];
            };
        };
        responses: {
            /** @description Lets a member into a compartment, or out of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdDecisions: {
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
                "application/json": components["schemas"]["TeamDecideForm"];
            };
        };
        responses: {
            /** @description Gives a leader’s word: go or no-go, the end of an operation, taking in what was put aside, a signature under a report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsByIdMaterials: {
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
            /** @description What was given to the team, what the rules say about each piece, and which copies wait, were taken in or are erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamFilesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdMaterials: {
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
                "application/json": components["schemas"]["TeamShareForm"];
            };
        };
        responses: {
            /** @description Gives an exhibit of the team’s case to the team, or to one compartment of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdMaterialsByMaterialTakeIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes the copy that waits here into the case of the team, with its custody and its conditions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdMembers: {
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
                "application/json": components["schemas"]["TeamSeatForm"];
            };
        };
        responses: {
            /** @description Seats an officer of this authority, or a participant it hosts, in a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdMembersByMemberLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamUnseatForm"];
            };
        };
        responses: {
            /** @description Takes a member of this authority out of the team; access ends at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsByIdOperationsByOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board of one operation as it stands on this node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOperationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsByIdOperationsByOperationReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The after-action report, made from the events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdPart: {
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
                "application/json": components["schemas"]["TeamPartForm"];
            };
        };
        responses: {
            /** @description Says that the team shall end, that this authority leaves, or that another party shall leave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTeamsByIdPlannedActions: {
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
            /** @description Actions planned by this authority in the team, and whom to call about each. The list stays on this node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPlannedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdPlannedActions: {
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
                "application/json": components["schemas"]["TeamPlanForm"];
            };
        };
        responses: {
            /** @description Plans an action on a person, a place, a number or an account; partners are matched with blind. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPlannedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdPlannedActionsByActionEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value for each act. The same request under the same key is done once and answered alike for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that a planned action is done or given up: nobody meets it any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPlannedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdSignature: {
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
                "application/json": components["schemas"]["TeamSignForm"];
            };
        };
        responses: {
            /** @description Signs the agreement for this authority, over exactly the words that were shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postTeamsByIdWork: {
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
                "application/json": components["schemas"]["TeamWorkForm"];
            };
        };
        responses: {
            /** @description Records something done in the space: a task, a message, a step, a cost, a place of an operation, what was found there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRecordedView"];
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
