-- Who marked a thing and why stand beside the marks, for whoever meets them.
alter table protection.marking add column marked_by_name text not null default '';
alter table protection.marking add column reason text;
